mod components;
mod parts;
mod request_data;
