use factory_core::Shareable;
use std::{collections::HashMap, sync::Arc};

#[derive(Clone, Default, Shareable)]
pub struct Session {
    thread: String,
    data: Arc<HashMap<String, String>>,
}

pub fn main() {
    let session = Session::default();
    assert_eq!(session.clone().thread, session.thread);
}
