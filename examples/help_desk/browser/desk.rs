//! A running help desk.

use factory_runtime::{RateLimit, UserField};
use help_desk::{
    components::{claims::Role, model::Echo},
    platform::HelpDesk,
    web::{login::Logins, serve, server::Server},
};
use std::{io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpListener, task::JoinHandle};

/// A server in this process, and the logins of its two users.
pub(crate) struct Desk {
    server: Server,
    pub(crate) address: SocketAddr,
    serving: JoinHandle<io::Result<()>>,
}

impl Desk {
    /// Starts a server whose users may open so many scopes in ten minutes.
    pub(crate) async fn start(scopes: u32) -> Self {
        Self::start_at(SocketAddr::from(([127, 0, 0, 1], 0)), scopes).await
    }

    pub(crate) async fn start_at(address: SocketAddr, scopes: u32) -> Self {
        let desk = HelpDesk {
            model: Arc::new(Echo { pause: Duration::from_millis(1) }),
            rate: RateLimit::per_user(scopes, Duration::from_secs(600)),
            ..HelpDesk::open()
        };
        let logins = Logins::new(b"the key of the tests, of 32 bytes").unwrap();
        let server = Server::new(desk, logins, UserField::None);
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        Self { address, serving: tokio::spawn(serve(server.clone(), listener)), server }
    }

    /// Stops the server and waits for its end.
    pub(crate) async fn stop(self) -> SocketAddr {
        self.server.stop.cancel();
        self.serving.await.unwrap().unwrap();
        self.address
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Returns the link that logs alice of acme in on the left, and alice of globex on the right.
    pub(crate) fn link(&self) -> String {
        let [left, right] = ["acme", "globex"].map(|tenant| self.token(tenant));
        format!("{}#left={left}&right={right}", self.url())
    }

    /// Returns the token of alice of a tenant.
    pub(crate) fn token(&self, tenant: &str) -> String {
        self.server.logins.token(&Logins::claims("alice", tenant, Role::Buyer)).unwrap()
    }
}
