//! Mail to users and operators.

use platform::{EventRouter, Platform, get_agent_instance_factory};
use std::sync::Arc;

/// A mail.
#[derive(Debug, PartialEq, Eq)]
pub struct Mail {
    /// The id of the user who gets it.
    pub to: String,
    /// The text.
    pub text: String,
}

/// The mail server, as the jobs see it.
pub struct Mailer {
    platform: Arc<Platform>,
    sender: &'static str,
}

impl Mailer {
    /// Creates a mailer of a sender.
    #[must_use]
    pub fn new(platform: Arc<Platform>, sender: &'static str) -> Self {
        Self { platform, sender }
    }

    /// Writes a mail to the user of an id.
    #[must_use]
    pub fn write(&self, user_id: &str, question: &str) -> Mail {
        let text = get_agent_instance_factory().triage(self.sender.to_owned()).answer(question);
        Mail { to: user_id.to_owned(), text }
    }

    /// Tells the operators about a mail, in the size that the router allows.
    #[must_use]
    pub fn tell(&self, mail: &Mail) -> String {
        let room = self.platform.events.largest_event();
        let event: String = mail.text.chars().take(room).collect();
        EventRouter::instance().publish("mail", &event).frame
    }
}
