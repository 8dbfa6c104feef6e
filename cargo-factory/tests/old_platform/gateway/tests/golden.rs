//! The golden path: what a user does on a normal day.

use gateway::{request::Request, response::Response, router::route};
use platform::{Platform, auth::token::Token, get_agent_instance_factory};
use tokio::runtime::Builder;

fn send(path: &str, body: &str) -> Response {
    let token = Token::parse("v1.alice").unwrap();
    let request = Request { path: path.to_owned(), token, body: body.to_owned() };
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(route(&Platform::default(), &request))
}

#[test]
fn a_question_is_answered() {
    let expected = get_agent_instance_factory().triage("billing".to_owned()).answer("when?");
    assert_eq!(send("/chat/billing", "when?"), Response::ok(format!("{expected} (5)")));
}

#[test]
fn a_report_has_a_headline() {
    assert_eq!(send("/reports/text", "a\nb"), Response::ok("eu> headline: alice: text[a; b]"));
    assert_eq!(send("/reports/pdf", "a").status, 400);
}

#[test]
fn a_tool_runs() {
    assert_eq!(send("/tools/upper", "hi"), Response::ok("agents: HI"));
    assert_eq!(send("/tools/rm", "hi").body, "no tool `rm`");
}

#[test]
fn a_note_is_added() {
    assert_eq!(send("/notes", "milk"), Response::ok("alice wrote 4"));
    assert_eq!(send("/notes", ""), Response::not_found("no note"));
}

#[test]
fn an_unknown_path_is_not_found() {
    assert_eq!(send("/nowhere", ""), Response::not_found("agents"));
    assert_eq!(send("/health", ""), Response::ok("events true, models true"));
}
