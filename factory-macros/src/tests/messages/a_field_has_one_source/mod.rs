mod arguments;
mod attributes;
mod names;
mod sources;
mod types;
