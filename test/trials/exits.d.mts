export function watchExits(): void;
export function leftBehind(view?: Window): Promise<Readonly<Record<string, unknown>>>;
export const nothing: Readonly<Record<string, unknown>>;
