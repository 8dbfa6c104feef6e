//! The start and the end of the server.

use super::{router::router, server::Server};
use std::{future::IntoFuture, io, time::Duration};
use tokio::{net::TcpListener, select, time::sleep};
use tracing::{info, warn};

/// The time that requests and tasks have to finish after `stop`.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until `stop` is cancelled and all work is finished, or the grace of ten seconds is over.
///
/// # Errors
///
/// Returns an error if the listener fails.
pub async fn serve(server: Server, listener: TcpListener) -> io::Result<()> {
    let stopped = server.stop.clone();
    let too_late = async {
        stopped.cancelled().await;
        info!("stopping");
        sleep(GRACE).await;
    };
    select! {
        ended = serve_and_finish(server, listener) => ended,
        () = too_late => {
            warn!("some work did not finish in time");
            Ok(())
        }
    }
}

async fn serve_and_finish(server: Server, listener: TcpListener) -> io::Result<()> {
    let Server { stop, tasks, .. } = server.clone();
    // It waits for the requests, but not for WebSockets and tasks, which the tracker counts.
    axum::serve(listener, router(server)).with_graceful_shutdown(stop.cancelled_owned()).into_future().await?;
    tasks.close();
    tasks.wait().await;
    Ok(())
}
