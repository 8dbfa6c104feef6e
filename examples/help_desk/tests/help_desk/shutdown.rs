//! The end of the server.

use super::{
    chat::{ask, connect, receive},
    customer::{Customer, ok},
    open_desk, server,
};
use futures_util::StreamExt;
use help_desk::{components::model::Echo, platform::HelpDesk, web::serve};
use std::{sync::Arc, time::Duration};
use tokio::{net::TcpListener, time::timeout};

#[tokio::test]
async fn open_streams_end_and_background_work_is_finished() {
    let model = Arc::new(Echo { pause: Duration::from_millis(50) });
    let server = server(HelpDesk { model, ..open_desk() });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let serving = tokio::spawn(serve(server.clone(), listener));
    let alice = Customer::new(&server, "alice");
    let mut page = alice.follow().await;
    let mut socket = connect(&server, "alice").await.unwrap();
    ask(&mut socket, "where is it?").await;
    assert_eq!(alice.send("POST /goodbye", "").await, ok("goodbye, alice"));

    server.stop.cancel();

    timeout(Duration::from_secs(5), serving).await.expect("it stops within its grace").unwrap().unwrap();
    assert_eq!(receive(&mut socket).await, None);
    while timeout(Duration::from_secs(5), page.next()).await.expect("the stream ends").is_some() {}
    assert!(alice.send("GET /drafts", "").await.1.contains("goodbye: “Summarize”"), "the summary is finished");
}
