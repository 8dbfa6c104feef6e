// A future that opens a scope inside itself is `'static`, as every spawned session has to be. The code that polls it
// continues the work of that user.
use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Waker},
};
use ui_tests::{Platform, context};

type Session = Pin<Box<dyn Future<Output = ()> + Send>>;

static KEPT: Mutex<Option<Session>> = Mutex::new(None);

pub fn keep(platform: Arc<Platform>) {
    let session = async move {
        let work = async |factory: ui_tests::Factory<'_>| {
            let _notes = factory.notes();
            std::future::pending::<()>().await;
        };
        platform.for_user(context("alice").unwrap(), work).await.unwrap();
    };
    *KEPT.lock().unwrap() = Some(Box::pin(session));
}

pub fn go_on(platform: &Platform) {
    let work = |_factory: ui_tests::Factory<'_>| {
        let mut kept = KEPT.lock().unwrap();
        let _ = kept.as_mut().map(|session| session.as_mut().poll(&mut Context::from_waker(Waker::noop())));
    };
    platform.for_user_blocking(context("bob").unwrap(), work).unwrap();
}
