//! The wait for the open scopes.

use super::guard::Monitor;

impl Monitor {
    /// Waits until no scope is open: of requests, of child scopes, of tasks and of background work. An unused admission is
    /// an open scope too.
    ///
    /// Scopes may open meanwhile and afterwards, so stop what opens them first, and limit the wait by a timeout. A task of
    /// [`spawn_for_user`](crate::spawn_for_user) opens its scope when it first runs: await its handle where a task that has
    /// not run yet must not be missed.
    ///
    /// # A server that stops
    ///
    /// With axum, in this order: no new connections, the end of all event streams, which would keep the server from stopping,
    /// the scopes, and then the actors, which handlers may wait for.
    ///
    /// ```
    /// use axum::{Router, routing::get};
    /// use factory_core::agent_factory;
    /// use factory_runtime::{Monitor, UserActors, UserEvents};
    /// use std::{io, sync::Arc, time::Duration};
    /// use tokio::{net::TcpListener, time::timeout};
    ///
    /// agent_factory! {
    ///     pub factory Desk for
    ///     #[derive(Default)]
    ///     pub struct Platform {
    ///         shared { pub events: UserEvents<String>, pub actors: UserActors<String> }
    ///         guards { pub monitor: Monitor }
    ///     }
    /// }
    ///
    /// /// Serves until the signal, and then for up to 30 seconds what is open.
    /// async fn serve(listener: TcpListener, signal: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
    ///     let platform = Arc::new(Platform::default());
    ///     let router = Router::new().route("/health", get(async || "up")).with_state(Arc::clone(&platform));
    ///     let (stopping, stop) = tokio::sync::oneshot::channel();
    ///     let events = Arc::clone(&platform);
    ///     let server = axum::serve(listener, router).with_graceful_shutdown(async move {
    ///         signal.await;
    ///         events.events.close_all();
    ///         let _ = stopping.send(());
    ///     });
    ///     let server = tokio::spawn(server.into_future());
    ///     let _ = stop.await;
    ///     let stopped = async {
    ///         server.await??;
    ///         platform.monitor.until_closed().await;
    ///         platform.actors.end_all().await;
    ///         Ok(())
    ///     };
    ///     timeout(Duration::from_secs(30), stopped).await?
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> io::Result<()> {
    /// # let listener = TcpListener::bind("127.0.0.1:0").await?;
    /// # let signal = async {};
    /// serve(listener, signal).await // … `tokio::signal::ctrl_c()`
    /// # }
    /// ```
    #[doc(alias = "graceful shutdown")]
    #[doc(alias = "drain")]
    pub async fn until_closed(&self) {
        self.inner.open.closed().await;
    }
}
