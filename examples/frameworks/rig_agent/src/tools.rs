//! The tools of a rig agent, for one user.
//!
//! rig keeps tools in an agent that is `'static`, so a tool cannot hold an agent of the user. It holds a [`Bridge`] instead:
//! the question travels into the user's open scope, an agent of that scope answers it, and only the answer comes back.

use factory_runtime::{Bridge, ScopeClosed};
use rig_core::tool::PortableTool;
use serde::Deserialize;
use serde_json::{Value, json};

/// A question of a tool to the user's notebook.
pub enum Question {
    /// Saves a note.
    Add(String),
    /// Lists the notes.
    List,
}

/// The end of the bridge that a tool holds. The answer is the user's notes.
pub type NotebookBridge = Bridge<Question, Vec<String>>;

/// A tool that saves a note.
pub struct AddNote(pub NotebookBridge);

/// The arguments of [`AddNote`].
#[derive(Deserialize)]
pub struct NewNote {
    /// The text of the note.
    pub text: String,
}

impl PortableTool for AddNote {
    const NAME: &'static str = "add_note";
    type Args = NewNote;
    type Output = String;
    type Error = ScopeClosed;

    fn description(&self) -> String {
        "Saves a note".to_owned()
    }

    fn parameters(&self) -> Value {
        json!({ "type": "object", "properties": { "text": { "type": "string" } }, "required": ["text"] })
    }

    async fn call(&self, note: NewNote) -> Result<String, ScopeClosed> {
        let notes = self.0.call(Question::Add(note.text)).await?;
        Ok(format!("saved as note {}", notes.len()))
    }
}

/// A tool that lists the notes, oldest first.
pub struct ListNotes(pub NotebookBridge);

/// The arguments of [`ListNotes`]: none.
#[derive(Deserialize)]
pub struct NoArguments {}

impl PortableTool for ListNotes {
    const NAME: &'static str = "list_notes";
    type Args = NoArguments;
    type Output = String;
    type Error = ScopeClosed;

    fn description(&self) -> String {
        "Lists all notes, oldest first".to_owned()
    }

    fn parameters(&self) -> Value {
        json!({ "type": "object", "properties": {} })
    }

    async fn call(&self, NoArguments {}: NoArguments) -> Result<String, ScopeClosed> {
        Ok(self.0.call(Question::List).await?.join("\n"))
    }
}
