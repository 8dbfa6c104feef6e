//! Tokens of the log-in server.

/// A token whose signature was checked.
#[derive(Clone, Debug)]
pub struct Token {
    subject: String,
}

impl Token {
    /// Reads a token such as `v1.alice`, or returns `None` if it has another form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let subject = text.strip_prefix("v1.")?;
        Some(Self { subject: subject.to_owned() })
    }

    /// Returns whom the token names.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn a_token_names_its_subject() {
        assert_eq!(Token::parse("v1.alice").unwrap().subject(), "alice");
        assert!(Token::parse("alice").is_none());
    }
}
