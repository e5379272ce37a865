// biome-ignore-all lint/a11y: the buttons around them carry the names, as on the site

const Icon = ({ path }) => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
  >
    <path d={path} />
  </svg>
);

export const PictureIcon = () => <Icon path="M3 4h18v16H3z M3 16l5-5 5 5 3-3 5 4" />;
export const GifIcon = () => <Icon path="M3 6h18v12H3z M8 10v4 M12 10v4 M16 14v-4h3" />;
export const ClockIcon = () => <Icon path="M12 3a9 9 0 1 0 .01 0z M12 7v5l4 2" />;
export const ReplyIcon = () => <Icon path="M4 5h16v11h-9l-5 4v-4H4z" />;
export const CloseIcon = () => <Icon path="M5 5l14 14 M19 5L5 19" />;
