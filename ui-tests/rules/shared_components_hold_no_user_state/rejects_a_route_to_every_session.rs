// Twin: accepts_a_mailbox_for_each_user.rs
// Leaks: 06, 30
use factory_core::agent_factory;
use std::{collections::HashMap, sync::mpsc::Sender};
use ui_tests::Memory;

agent_factory! {
    pub factory Router for pub struct Gateway {
        shared { pub sessions: HashMap<String, Sender<String>> }
        scoped { memory: Memory }
    }
}

pub fn main() {
    let _never_sent: Option<HashMap<Sender<String>, Gateway>> = None;
}
