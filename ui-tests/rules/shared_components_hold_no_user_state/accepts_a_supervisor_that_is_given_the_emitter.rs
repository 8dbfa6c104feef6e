use factory_core::{Shareable, agent_factory};
use std::sync::mpsc;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Supervisor {
    greeting: String,
}

impl Supervisor {
    pub fn serve(&self, emitter: mpsc::Sender<String>) {
        emitter.send(format!("{}started", self.greeting)).unwrap();
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub supervisor: Supervisor }
    }
}

pub fn main() {
    let platform = Platform { supervisor: Supervisor::default() };
    let (emitter, events) = mpsc::channel();
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.supervisor.serve(emitter);
    });
    served.unwrap();
    assert_eq!(events.recv().unwrap(), "started");
}
