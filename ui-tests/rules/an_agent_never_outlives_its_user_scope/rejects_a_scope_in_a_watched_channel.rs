// Twin: accepts_a_run_id_in_a_watched_channel.rs
// Escapes: scope → channel
// Leaks: 28, 40
use tokio::sync::watch;
use ui_tests::{Platform, context};

pub fn main() {
    let (latest, receiver) = watch::channel(None);
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        latest.send_replace(Some(factory.scope()));
    });
    served.unwrap();
    drop(receiver);
}
