// Twin: accepts_a_session_of_plain_values.rs
// Leaks: 21
use factory_core::Shareable;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

#[derive(Clone, Default, Shareable)]
pub struct Session {
    thread: String,
    data: Arc<Mutex<HashMap<String, String>>>,
}

pub fn main() {
    let session = Session::default();
    assert_eq!(session.clone().thread, session.thread);
}
