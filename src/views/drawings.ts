import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** The wrapper of every drawing: same scale, same line; the description is its accessible name. */
const figure = (description: string, content: SVGTemplateResult): TemplateResult =>
  html`<svg
    part="drawing"
    role="img"
    aria-label=${description}
    width="130"
    height="120"
    viewBox="0 0 130 120"
    fill="none"
    stroke="currentColor"
    stroke-width="2.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${content}
  </svg>`;

/**
 * Drawings of the stretches, in the colour of the text. They are described by the locale
 * files. Furniture and far limbs are pale; the stretched muscle, the towel and the arrow are full.
 */
export const drawings = {
  /** Sitting on the bed, one leg straight, a towel round the ball of the foot. */
  calf: (description: string): TemplateResult =>
    figure(
      description,
      svg`<g opacity=".55">
          <path d="M7 50v63M123 76v37M7 85.4h40.6M62.4 85.4h60.6M7 98h45M61.9 98h61.1M3 113h124" />
          <path stroke-width="6.4" d="M13 81h10" />
          <path fill="currentColor" stroke="none" d="M46.6 41.2c1.3 1.6 1.6 3.3 2.6 5
            c.9 1.6 5.7 6.2 7.4 6.6c1.3 .3 2.7-.1 4-.2c-.4-.8-10.6-9.8-11.8-10.6
            c-.7-.5-1.4-.6-2.2-.8zM76.6 53.4c1.2 1.9 1.1 3.3-.1 5.2
            c2 3.8 7.5-.1 4.5-3.1c-1.1-1-3-1.5-4.4-2.1zM61.3 83.9l-12 .9l-.4 .1
            c.9 .7 1.7 .7 2.2 1.9c.5 1.3 .3 3 .6 4.4c.8 4.1 3.3 9.6 3.2 13.6
            c-.1 2-2.3 3.6-1.3 5.6c1.2 2.4 13.4 2 15.8 1.1c2.2-3.9-6.6-3.1-8.3-6
            c-1.6-2.7-.3-17.9 .2-21.6z" />
        </g>
        <g fill="currentColor" stroke="none">
          <g opacity=".66">
            <circle cx="45" cy="31" r="7.4" />
            <path d="M41.5 40.3c-2.2 .2-4.1 1-5.3 3c-3.5 5.7-1.6 17.1-1.3 23.7
              c.1 3.6-.4 8 .7 11.5c.4 1.6 1.3 3 2.6 4c1.3 1 2.8 1.5 4.4 1.6c3.4 .2 7-.5 10.4-.9
              c4.3-.4 8.8-.6 13.1-.7c3.1-.1 6.1 1.1 9.1 1.3c2.9 .2 5.9-.6 8.8-1
              c1.9-.3 4.3-1.1 6.3-.8c2 .3 3.8 3 5.8 1.1c2.2-2.1-.4-7.6-.9-10
              c-.7-2.7-.8-7-3.1-8.8c-5.8 .3 1.4 11.4-4.3 11.9c-3 .2-35.6-5.7-37.3-6.9
              c-1.7-1.3-2-6.1-1.5-8c.2-.8 .6-1.5 1.4-1.8c1.5-.4 3.1 1.2 4.6 1.2
              c4.8 .2 9.4-2.4 14.1-2.7c1.8-.1 3.7 1.3 5.5 .5c1.1-.5 1.8-1.6 1.7-2.9
              c-.5-5.5-16.4-.6-20.1-1.7c-1.1-.3-1.9-1-2.7-1.7c-1.7-1.6-3.8-3.2-5.1-5.1
              c-2.4-3.4-1.6-6.2-6.9-6.8z" />
          </g>
          <path d="M75.9 75.6c-2.8 .2-9.8-.3-9.8 3.9c0 1.3 .8 2.3 1.9 2.9
            c5.4 2.6 16.8 1.3 21.8-1.9c.3-.9 .7-1.4-.1-2.2c-1.1-1.1-11.7-2.5-13.8-2.7z" />
        </g>
        <path stroke-width="3.4" d="M72.5 55.3L95.9 70.8L97.6 75.1" />
        <path d="M104.9 56.4A26 26 0 0 0 89.1 53.7M92.7 50.5L89.1 53.7L92.2 57.3" />`,
    ),
  /** Hands on the wall, one leg back, its knee straight and its heel on the floor. */
  standing: (description: string): TemplateResult =>
    figure(
      description,
      svg`<g opacity=".55">
          <path d="M3 113h124M106 8v105" />
          <path fill="currentColor" stroke="none" d="M62.8 65.2c-1.7 5-3.2 7.7-6.6 11.7
            c0 .1-.4 .4-.3 .6c1 1.7 9.5 4.6 11 7.9c.9 2-.3 4.2-.2 6.3c.3 4.3 2.6 8.7 2.4 13
            c-.1 2.2-3 4.1-1.2 6.2c1.5 1.8 5.2 1.1 7.3 1.1c2.7 0 5.8 .5 8.3-.6
            c2.1-4.2-7.6-2.3-8.5-6.9c-.5-2.4 .3-5.5 .5-8c.4-4.1 2-9.4 1.8-13.5
            c-.2-3.8-11.4-14.7-14.5-17.8z" />
        </g>
        <g fill="currentColor" stroke="none">
          <g opacity=".66">
            <circle cx="70.2" cy="24.3" r="7.4" />
            <path d="M64 33.2c-6.9 .6-10.2 11.8-12.3 17.4c-1.7 4.6-4.9 8.1-7.1 12.4
              c-1.5 3.1-1.9 6-3 9.1c-1.5 3.9-4 7.7-6.1 11.3c-1.7 2.9-4.7 4.7-6.6 7.4
              c-2.8 4.1-3.3 9.5-5.7 13.7c-1 1.7-3.6 2.4-3.9 4.4c-.2 1.1 .4 2.1 1.4 2.7
              c2 1 13.1 .7 15-.3c1.3-4.1-6.8-2.1-5.2-7c2-6.6 23.8-24.6 28.8-33.2
              c2.1-3.6 2.8-8.1 4.3-12c1.2-3.3 3.4-6.1 4.7-9.3c.8-1.7 .6-4.2 2.1-5.5
              c2.6-2.2 24.4 0 29.9-1.6c4.1-1.3 7.2-11.1 1.5-8.8c-1.8 .7-2.2 3-4.1 3.7
              c-2.7 1-24.1-.9-27.5-1.8c-2.3-.6-3.7-2.3-6.2-2.6z" />
          </g>
          <path d="M36.4 84.8c-7 1.1-12.1 14.2-11.8 20.4c.6 .6 .9 1.2 2 .9
            c2.3-.7 18.8-19.1 9.8-21.3z" />
        </g>
        <path d="M12 91v16.5M8.4 103.9L12 107.5L15.6 103.9" />`,
    ),
  /** One hand on a chair, the other brings the heel towards the buttock. */
  thigh: (description: string): TemplateResult =>
    figure(
      description,
      svg`<g opacity=".55">
          <path d="M3 113h124M99 59.2L101 85L100 113M101 85h21M119 85L120 113" />
          <path fill="currentColor" stroke="none" d="M71.9 54.8c.4 13.2-9.5 25-9.7 36.1
            c0 4.5 2.3 8.9 2.8 13.3c.2 2.2-2.1 3.5-1.6 5.6c.2 1 .9 1.6 1.8 1.9
            c2.4 .9 12 .7 14.3-.3c2-4.1-7-2.7-8.5-6c-.9-2.1-.1-5.7 .1-8c.6-9.7 4.2-34.2 .8-42.6z
            M72.1 30.6c.8 3.4 1 6.1 .5 9.5c1.6 2.3 18.6 15.7 21.5 17c1.7 .8 5.7 1.9 7.2 .5
            c.7-.7 1-1.7 .8-2.6c-.7-3.1-5.3-1.7-7.4-3.4c-7.9-6.6-15.4-13.7-22.6-21z" />
        </g>
        <g fill="currentColor" stroke="none">
          <g opacity=".66">
            <circle cx="68.2" cy="12.9" r="7.4" />
            <path d="M64.2 22.2c-1.8 .1-3.4 .6-4.7 2c-.6 .7-6.8 13.2-8.1 15.5
              c-1.5 2.6-3.3 4.9-4.9 7.4c-2.4 3.8-4.6 7.9-7.2 11.5c-2.5 .6-4.7-2.3-7.3-2.5
              c-2.7 2 .7 3.7 2.2 5.3c1 1.1 1.5 2.2 2.1 3.4c1 1.8 3.3 2.8 4.7 4.3
              c2.8 3.2 5.7 6.4 8.3 9.8c1.9 2.2 3.4 5.4 5.7 7.2c1 .9 2.4 1.3 3.7 1
              c1.1-.3 2-.9 2.7-1.7c2.3-3.1 8.7-21.8 9.3-26c.6-4.3-.4-8.8-.2-13.2
              c.2-3.3 1.2-6.6 1.3-9.9c.1-1.9-.5-3.7-.9-5.6c-.9-4.2-1.8-7.9-6.7-8.5zM56.2 44.2
              c.8 4.3-1.8 8.5-2.1 12.9c-.4 4.4 1 8.7 .4 13.1c-.5 .3 .2 .6-.5 .6
              c-.9 0-7.1-4.1-7.7-5c-1.1-1.3-1.4-2.7-2.7-3.9c0-.5-.1-.6 .1-1.1
              c.4-1.2 11.1-15.1 12.5-16.6z" />
          </g>
          <path d="M67.3 61c-4 1.3-12 20.3-6.5 20.7c1.2 .1 2-.7 2.6-1.6
            c2.1-2.8 6.1-14.2 6.2-17.7c-.8-1-1.1-1.2-2.3-1.4z" />
        </g>
        <path d="M24.8 81.6A33 33 0 0 1 28.9 66.8M31.2 71L28.9 66.8L24.7 69" />`,
    ),
} as const;
