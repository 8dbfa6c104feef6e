//! The commands of the operators.

/// A command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Shows whether the server can serve.
    Health,
    /// Asks the triage agent.
    Ask { topic: String, question: String },
    /// Removes what has no use.
    Clean,
}

impl Command {
    /// Reads the arguments of the command line.
    pub(crate) fn parse(arguments: &[String]) -> Option<Self> {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match arguments[..] {
            ["health"] => Some(Self::Health),
            ["ask", topic, question] => Some(Self::Ask { topic: topic.to_owned(), question: question.to_owned() }),
            ["clean"] => Some(Self::Clean),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Command;

    #[test]
    fn an_unknown_command_is_refused() {
        assert_eq!(Command::parse(&["clean".to_owned()]), Some(Command::Clean));
        assert_eq!(Command::parse(&["drop".to_owned()]), None);
    }
}
