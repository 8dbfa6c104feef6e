//! Serves MCP on a loopback address and prints its URL and the token of each user.

use axum::serve;
use mcp_server::{
    login::Logins,
    platform::Platform,
    server::{PATH, router},
};
use std::{error::Error, net::Ipv4Addr, sync::Arc};
use tokio::net::TcpListener;

const USERS: [(&str, &str); 2] = [("alice", "acme"), ("bob", "acme")];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 3000)).await?;
    for (user, tenant) in USERS {
        println!("{user} logs in with the header `Authorization: Bearer {}`", Logins::token(user, tenant));
    }
    println!("The MCP server listens on http://{}{PATH}", listener.local_addr()?);
    let platform = Arc::new(Platform::new(Logins::new(&USERS)));
    serve(listener, router(&platform, Arc::default())).await?;
    Ok(())
}
