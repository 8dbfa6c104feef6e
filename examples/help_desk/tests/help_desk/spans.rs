//! The spans of scopes and agents.

use super::{customer::Customer, open_desk};
use factory_runtime::{UserField, UserHashKey};
use help_desk::web::{login::Logins, server::Server};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};
use tracing_subscriber::fmt::format::FmtSpan;

/// A log that a test can read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn each_scope_has_a_span_that_shows_the_user_only_as_a_hash() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_span_events(FmtSpan::CLOSE);
    let subscriber = subscriber.with_writer(move || writer.clone()).finish();
    let traced = tracing::subscriber::set_default(subscriber);
    let user_field = UserField::Hashed(UserHashKey::new([7; 32]));
    let server = Server::new(open_desk(), Logins::new(&[1; 32]).unwrap(), user_field);
    for user in ["alice", "bob"] {
        Customer::new(&server, user).send("POST /ask/billing", "how much?").await;
    }
    Customer::new(&server, "alice").send("GET /drafts", "").await;
    drop(traced);

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let hash = |line: &str| line.split_once("user.hash=").map(|(_, rest)| rest[..66].to_owned());
    let scopes: Vec<_> = log.lines().filter(|line| line.contains("close") && !line.contains("invoke_agent")).collect();
    let hashes: Vec<_> = scopes.iter().map(|line| hash(line).unwrap()).collect();
    let [alice, bob, alice_again] = &hashes[..] else { panic!("{log}") };
    assert!(alice == alice_again && alice != bob, "{log}");
    assert_eq!(log.matches("gen_ai.agent.name=\"triage\"").count(), 2, "{log}");
    assert!(!log.contains("alice") && !log.contains("how much?"), "{log}");
}
