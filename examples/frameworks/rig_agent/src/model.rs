//! The language model that all users share. This one follows a script and needs no network.

use factory_core::Shareable;
use futures_util::stream;
use rig_core::{
    DynModel, Model, ProviderError,
    completion::{AssistantContent, CompletionRequest, CompletionResponse, Message, Usage},
    driver::{Exchange, Opened, Opening, Transport},
    message::{EmptyToolName, Origin, ToolCall, ToolFunction, ToolName, UserContent},
    operation::Completion,
    test_utils::{MockFrame, MockScript},
};
use serde_json::{Value, json};

/// The language model of the platform.
#[derive(Shareable)]
pub struct LanguageModel(
    #[attest(reason = "a model of rig keeps its endpoint and key; each request carries its own conversation")]
    DynModel<Completion>,
);

impl LanguageModel {
    /// Returns a handle for one agent of rig.
    #[must_use]
    pub fn handle(&self) -> DynModel<Completion> {
        self.0.clone()
    }
}

impl Default for LanguageModel {
    /// Creates the model without a network. A server would give a provider of rig, such as `OpenAI::from_env()`.
    fn default() -> Self {
        Self(Model::new(MockScript::new("scripted"), Scripted).into())
    }
}

/// A model that saves the user's message as a note, lists the notes, and answers with what the tools have returned.
#[derive(Clone)]
struct Scripted;

impl Transport<MockScript> for Scripted {
    fn send(&self, request: CompletionRequest, _exchange: Exchange) -> Opening<MockFrame> {
        let answer = match reply(&request) {
            Ok(answer) => answer,
            Err(error) => return Opening::failed(ProviderError::request(error)),
        };
        let origin = Origin::new("script", "scripted", "");
        let response = CompletionResponse::new(vec![answer], Usage::new(), origin, Value::Null);
        Opening::ready(Opened::new(stream::iter([Ok(MockFrame::Response(Box::new(response)))])))
    }
}

fn reply(request: &CompletionRequest) -> Result<AssistantContent, EmptyToolName> {
    let Some(Message::User { content }) = request.chat_history.last() else {
        return Ok(AssistantContent::text("I have nothing to do"));
    };
    match content.last() {
        Some(UserContent::Text(message)) => call("add_note", json!({ "text": message.text })),
        Some(UserContent::ToolResult(result)) if result.is_error => Ok(AssistantContent::text("a tool failed")),
        Some(UserContent::ToolResult(result)) if result.name.as_str() == "add_note" => call("list_notes", json!({})),
        Some(UserContent::ToolResult(result)) => {
            let lines: Vec<_> = result.content.iter().filter_map(|content| content.as_text()).collect();
            Ok(AssistantContent::text(lines.join("\n")))
        }
        _ => Ok(AssistantContent::text("I read text only")),
    }
}

fn call(tool: &str, arguments: Value) -> Result<AssistantContent, EmptyToolName> {
    let function = ToolFunction::new(ToolName::new(tool)?, arguments);
    Ok(AssistantContent::ToolCall(ToolCall::from_wire(tool, function)))
}
