//! A night of the server.

use jobs::{cleanup, digest, mailer::Mailer, nightly, queue, schedule};
use platform::{EventRouter, Platform, get_agent_instance_factory};
use std::sync::Arc;
use tokio::runtime::Builder;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().build().unwrap().block_on(future)
}

#[test]
fn the_night_has_five_lines() {
    let lines = block_on(nightly::run("eu")).unwrap();
    assert_eq!(lines, ["backup: re: nightly", "do check", "do copy", "operators nightly", "eu> good night"]);
    assert_eq!(lines[0], get_agent_instance_factory().triage("backup".to_owned()).answer("nightly"));
    assert_eq!(schedule::ask("yearly"), None);
}

#[test]
fn a_digest_names_the_last_note() {
    let platform = Platform::default();
    assert_eq!(block_on(digest::digests(&platform, &["alice"])).unwrap(), ["agents digest: re: "]);
}

#[test]
fn a_mail_is_written() {
    let mailer = Mailer::new(Arc::new(Platform::default()), "desk");
    let mail = mailer.write("alice", "when?");
    assert_eq!((mail.to.as_str(), mail.text.as_str()), ("alice", "desk: re: when?"));
    assert_eq!(mailer.tell(&mail), EventRouter::instance().publish("mail", "desk: re: when?").frame);
}

#[test]
fn jobs_wait_for_a_thread() {
    assert_eq!(queue::push("a"), 1);
    assert_eq!(queue::run_next().join().unwrap().as_deref(), Some("job: re: a"));
    assert_eq!(queue::preview(Some("b")).as_deref(), Some("job: re: b"));
    assert_eq!(cleanup::once(), ["cleanup do notes"]);
}
