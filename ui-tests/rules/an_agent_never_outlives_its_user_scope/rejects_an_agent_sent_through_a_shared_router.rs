// Twin: accepts_an_answer_sent_through_a_shared_router.rs
// Escapes: agent → channel
// Leaks: 06, 40
use std::sync::{Mutex, mpsc::Sender};
use ui_tests::{Notes, Platform, context};

#[derive(Default)]
struct Router {
    sessions: Mutex<Vec<Sender<Notes<'static>>>>,
}

pub fn main() {
    let router = Router::default();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        for session in router.sessions.lock().unwrap().iter() {
            let notes = factory.notes();
            session.send(notes).ok();
        }
    });
    served.unwrap();
}
