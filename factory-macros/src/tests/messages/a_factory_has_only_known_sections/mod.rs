mod entries;
mod header;
mod replaced;
mod sections;
