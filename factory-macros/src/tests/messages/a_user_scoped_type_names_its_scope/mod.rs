mod arguments;
mod constructors;
mod items;
mod scopes;
