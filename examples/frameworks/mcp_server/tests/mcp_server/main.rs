//! The promises of the MCP server, over a loopback socket.

mod binding;
mod client;
mod lifetime;
mod tools;
