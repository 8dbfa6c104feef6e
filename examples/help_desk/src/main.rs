//! Serves the help desk on a loopback address and prints its URL.
//!
//! `cargo run -p help_desk` listens on port 3000; `cargo run -p help_desk -- 8080` on another one. Port 0 picks a free
//! port.

use axum::serve;
use help_desk::{
    platform::HelpDesk,
    web::{login::Sessions, router},
};
use std::{env, error::Error, net::Ipv4Addr, sync::Arc};
use tokio::net::TcpListener;

const DEFAULT_PORT: u16 = 3000;
const USERS: [&str; 2] = ["alice", "bob"];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = env::args().nth(1).map_or(Ok(DEFAULT_PORT), |port| port.parse())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    for user in USERS {
        println!("{user} logs in with the header `Authorization: {}`", Sessions::token(user));
    }
    println!("The help desk listens on http://{}", listener.local_addr()?);
    let desk = Arc::new(HelpDesk::open(Sessions::new(USERS.map(str::to_owned))));
    serve(listener, router(desk)).await?;
    Ok(())
}
