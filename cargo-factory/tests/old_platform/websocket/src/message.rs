//! Messages of the clients.

/// A message of a client.
#[derive(Debug)]
pub enum Message {
    /// A question about a topic.
    Ask {
        /// The topic, such as `billing`.
        topic: String,
        /// The question.
        text: String,
    },
    /// A note to keep.
    Note(String),
    /// A goal to plan for.
    Plan(String),
    /// A tool to run, and its input.
    Tool(String, String),
    /// The format of a report.
    Report(String),
    /// The name of a visitor.
    Greet(String),
    /// A sign that the client is still connected.
    Ping,
}

impl Message {
    /// Reads a message such as `note buy milk`, or returns `None` if the first word is unknown.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let pair = || rest.split_once(' ').map(|(first, second)| (first.to_owned(), second.to_owned()));
        Some(match kind {
            "ask" => pair().map(|(topic, text)| Self::Ask { topic, text })?,
            "note" => Self::Note(rest.to_owned()),
            "plan" => Self::Plan(rest.to_owned()),
            "tool" => pair().map(|(name, input)| Self::Tool(name, input))?,
            "report" => Self::Report(rest.to_owned()),
            "greet" => Self::Greet(rest.to_owned()),
            "ping" => Self::Ping,
            _ => return None,
        })
    }
}
