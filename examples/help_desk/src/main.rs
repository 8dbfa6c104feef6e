//! Serves the help desk on a loopback address, and prints its URL and two logins.
//!
//! `cargo run -p help_desk` listens on port 3000; `cargo run -p help_desk -- 8080` on another one. Port 0 picks a free
//! port. `HELP_DESK_KEY` is the key that signs the logins; without it, a random one is used until the program ends.

use factory_runtime::{UserField, UserHashKey};
use help_desk::{
    components::claims::Role,
    platform::HelpDesk,
    web::{login::Logins, serve, server::Server},
};
use std::{env, error::Error, io, net::Ipv4Addr};
use tokio::net::TcpListener;
#[cfg(unix)]
use tokio::signal::unix::{SignalKind, signal};
use tracing::Level;
use tracing_subscriber::fmt::format::FmtSpan;

const DEFAULT_PORT: u16 = 3000;
/// One user for each side of the page. The other side's user may have the same id, because the tenants differ.
const LOGINS: [(&str, &str, &str); 2] = [("left", "alice", "acme"), ("right", "bob", "globex")];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Shows each scope and each agent when it ends.
    let subscriber = tracing_subscriber::fmt().with_max_level(Level::INFO).with_span_events(FmtSpan::CLOSE);
    subscriber.with_writer(io::stderr).init();

    let port = env::args().nth(1).map_or(Ok(DEFAULT_PORT), |port| port.parse())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let server =
        Server::new(HelpDesk::open(), Logins::new(&login_key()?)?, UserField::Hashed(UserHashKey::new(random()?)));

    let (stop, stop_signal) = (server.stop.clone(), stop_signal()?);
    tokio::spawn(async move {
        stop_signal.await;
        stop.cancel();
    });

    println!("The help desk listens on {url}/ . Open both links in one browser; each logs one side of the page in:");
    for (side, user, tenant) in LOGINS {
        let token = server.logins.token(&Logins::claims(user, tenant, Role::Buyer))?;
        println!("{user} of {tenant}: {url}/#{side}={token}");
    }
    Ok(serve(server, listener).await?)
}

/// Returns the key of the environment, which several servers can share, or a random one.
fn login_key() -> Result<Vec<u8>, Box<dyn Error>> {
    match env::var("HELP_DESK_KEY") {
        Ok(key) if key.len() < 32 => Err("`HELP_DESK_KEY` has fewer than 32 bytes; use a longer one".into()),
        Ok(key) => Ok(key.into_bytes()),
        Err(_) => Ok(random()?.to_vec()),
    }
}

fn random() -> Result<[u8; 32], getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// Returns a future that waits for Ctrl-C, or for the signal by which a service manager ends a program.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}

/// Returns a future that waits for Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}
