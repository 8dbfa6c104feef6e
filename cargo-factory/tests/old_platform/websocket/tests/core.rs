//! A connection from the handshake to the end.

use factory_core::testing::context;
use platform::{EventRouter, Platform, get_agent_instance_factory};
use std::sync::Arc;
use tokio::runtime::Builder;
use websocket::{
    backpressure, compat, connection::Connection, dispatch::dispatch, frames, handshake, heartbeat, hub,
    message::Message, outline, presence, replay, stream,
};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().build().unwrap().block_on(future)
}

fn answer(text: &str) -> String {
    let message = Message::parse(text).unwrap();
    let platform = Platform::default();
    let answer = platform.for_user(context("alice"), async |factory| dispatch(factory, message).await);
    block_on(answer).unwrap().unwrap_or_else(|error| format!("{error:?}"))
}

#[test]
fn each_kind_of_message_is_answered() {
    assert_eq!(answer("ask billing when?"), "billing: re: when?");
    assert_eq!(answer("note milk"), "4 characters");
    assert_eq!(answer("plan a, b"), "do a, do b");
    assert_eq!(answer("tool upper hi"), "HI");
    assert_eq!(answer("report text"), "text[]");
    assert_eq!(answer("report pdf"), "NoReport(ReportError)");
    assert_eq!(answer("greet bob"), "welcome: re: bob");
    assert_eq!(answer("ping"), get_agent_instance_factory().label());
}

#[test]
fn a_connection_sends_and_asks() {
    let platform = Arc::new(Platform::default());
    let lines = platform.for_user_blocking(context("alice"), |factory| {
        let connection = Connection::new(&factory, Arc::clone(&platform), "c1");
        let opened = connection.open().frame;
        let forwarded = connection.forward(&Platform::default(), "hop");
        assert_eq!(forwarded, (EventRouter::instance().publish("c1", "hop"), true));
        assert_eq!(connection.greet("bob"), "welcome: re: bob");
        assert_eq!((connection.tools_left(3), connection.tools_left(9)), (5, 0));
        [opened, connection.describe(), block_on(connection.ask("hi")).unwrap()]
    });
    assert_eq!(lines.unwrap(), ["c1 open", "connection c1 of agents", "eu> hi"]);
}

#[test]
fn a_handshake_names_the_user() {
    let platform = Arc::new(Platform::default());
    assert_eq!(handshake::accept(&platform, context("alice")).unwrap(), "agents for alice");
    assert_eq!(block_on(handshake::accept_later(&platform, context("bob"))).unwrap(), "6: agents");
    assert_eq!(handshake::resume(platform.admit_owned(context("bob")).unwrap()), "bob at agents");
    let answers = handshake::first_answers(&platform, context("bob"), ["a", "b"]).unwrap();
    assert!(answers[0].ends_with(": re: a") && answers[1].ends_with(": re: b"));
}

#[test]
fn beats_are_sent() {
    let platform = Arc::new(Platform::default());
    let mut beats = heartbeat::Heartbeat::default();
    beats.schedule(&platform);
    assert_eq!(beats.send("c1")[0].frame, "c1 beat");
    assert_eq!(heartbeat::beat_twice(&platform, "c1").map(|beat| beat.frame), ["c1 first", "c1 last"]);
    assert_eq!(heartbeat::beater(&platform)("c1").frame, "c1 ~~~");
    let beats = async { heartbeat::beat_in_background(platform, 3).await };
    assert_eq!(block_on(beats).unwrap(), 3);
}

#[test]
fn a_plan_is_made_in_the_background() {
    let outlined = async { outline::outline_in_background(Arc::default(), context("bob"), "a, b".to_owned()).await };
    assert_eq!(block_on(outlined).unwrap().unwrap(), "bob: do a, do b");
}

#[test]
fn a_stream_is_cut_into_words() {
    let platform = Platform::default();
    let words = block_on(stream::stream(&platform, "eu", "good day")).unwrap();
    assert_eq!(words.len(), 3);
    assert_eq!(block_on(stream::nearest(&platform, ["mars", "us"])).unwrap(), "us");
    assert!(block_on(stream::finish(&platform, "")).is_err());
    assert_eq!(block_on(stream::complete("us", "hi")).unwrap(), "us> hi");
    assert_eq!(block_on(async { stream::warm_up_in_background().await }).unwrap(), 2);
}

#[test]
fn missed_events_are_sent_again() {
    let platform = Arc::new(Platform::default());
    assert_eq!(replay::replay(&platform, &["a", "b"]).len(), 2);
    assert_eq!(hub::Hub::new(Arc::clone(&platform), &["a", "b"]).broadcast("hi").len(), 2);
    let answers = platform.for_user_blocking(context("alice"), |factory| {
        assert_eq!(replay::note_for_all(&factory, &["ab".to_owned()]), 10);
        assert_eq!(replay::longest_plan(&factory, &[("bob".to_owned(), "a, b".to_owned())]), 2);
        assert_eq!(hub::welcome(&factory, &["bob"]), ["agents", "welcome: re: bob"]);
        replay::answer_missed(&factory, &["when?"])
    });
    assert!(answers.unwrap()[0].ends_with(": re: when?"));
}

#[test]
fn frames_and_names_are_the_old_ones() {
    assert_eq!(frames::Frame { text: "hi" }.to_string(), "agents|hi");
    assert_eq!(frames::operator_frame("up"), "<operators up>");
    assert_eq!(frames::cut(&Platform::default(), "abc"), "abc");
    assert_eq!(compat::answer_v2("hi"), "v2: re: hi");
    assert_eq!(compat::mobile::answer("hi"), "mobile: re: hi");
    assert_eq!(backpressure::lagging("c1"), "c1: re: you lag");
    assert_eq!(backpressure::shared_label(), backpressure::shared_by_lagging().label());
    assert_eq!(presence::come(&Platform::default(), "c1"), Some(true));
    assert_eq!(presence::go("c1"), "c1");
    assert_eq!(presence::report(&Platform::default(), "c1").0.frame, "presence c1");
}
