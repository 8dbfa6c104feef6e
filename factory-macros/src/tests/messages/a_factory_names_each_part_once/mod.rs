mod components;
mod parts;
