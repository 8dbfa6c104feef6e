use tokio::sync::watch;
use ui_tests::{Platform, context};

pub fn main() {
    let (latest, receiver) = watch::channel(None);
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        latest.send_replace(Some(factory.scope().run_id().to_owned()));
    });
    served.unwrap();
    drop(receiver);
}
