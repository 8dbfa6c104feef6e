use std::sync::{Mutex, mpsc::Sender};
use ui_tests::{Platform, context};

#[derive(Default)]
struct Router {
    sessions: Mutex<Vec<Sender<String>>>,
}

pub fn main() {
    let router = Router::default();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        for session in router.sessions.lock().unwrap().iter() {
            let notes = factory.notes();
            session.send(notes.text).ok();
        }
    });
    served.unwrap();
}
