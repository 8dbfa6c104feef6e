use factory_core::agent_factory;
use std::{collections::HashMap, sync::mpsc::Sender};
use ui_tests::Memory;

agent_factory! {
    pub factory Router for pub struct Gateway {
        shared { pub sessions: factory_core::PerUser<Vec<String>> }
        scoped { memory: Memory }
    }
}

pub fn main() {
    let _never_sent: Option<HashMap<Sender<String>, Gateway>> = None;
}
