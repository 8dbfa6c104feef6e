//! The tools, called by several users at the same time.

use crate::client::{ALICE, BOB, Client, NAMESAKE, start_server};
use mcp_server::login::Logins;
use rmcp::{
    ServiceExt,
    model::CallToolRequestParams,
    transport::{StreamableHttpClientTransport, streamable_http_client::StreamableHttpClientTransportConfig},
};
use serde_json::json;
use tokio::join;

const NOTES: usize = 20;

/// Saves notes in a session and checks after each that the user sees these notes and no others.
async fn keep_notes(client: &Client) {
    let session = client.open().await;
    let tools = client.request(&session, "tools/list", &json!({})).await;
    let names: Vec<_> = tools["tools"].as_array().unwrap().iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["add_note", "list_notes"]);
    let mut expected = Vec::new();
    for number in 0..NOTES {
        let note = format!("note {number} of {session}");
        assert_eq!(client.call(&session, "add_note", &json!({ "text": note })).await, "saved");
        expected.push(note);
        assert_eq!(client.call(&session, "list_notes", &json!({})).await, expected.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn three_users_at_once_see_only_their_own_notes() {
    let url = start_server().await;
    let [alice, bob, namesake] = [ALICE, BOB, NAMESAKE].map(|user| Client::new(&url, user));
    join!(keep_notes(&alice), keep_notes(&bob), keep_notes(&namesake));
}

#[tokio::test]
async fn the_client_of_rmcp_lists_and_calls_the_tools() {
    let url = start_server().await;
    let config = StreamableHttpClientTransportConfig::with_uri(url).auth_header(Logins::token(ALICE.0, ALICE.1));
    let client = ().serve(StreamableHttpClientTransport::from_config(config)).await.unwrap();
    let tools = client.list_all_tools().await.unwrap();
    assert_eq!(tools.iter().map(|tool| tool.name.as_ref()).collect::<Vec<_>>(), ["add_note", "list_notes"]);
    let add =
        CallToolRequestParams::new("add_note").with_arguments(json!({ "text": "milk" }).as_object().cloned().unwrap());
    client.call_tool(add).await.unwrap();
    let notes = client.call_tool(CallToolRequestParams::new("list_notes")).await.unwrap();
    assert_eq!(notes.content[0].as_text().unwrap().text, "milk");
    client.cancel().await.unwrap();
}
