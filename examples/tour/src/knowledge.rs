use factory_core::Shareable;
use std::str::FromStr;

/// Writes answers; a language model, or what stands for one.
///
/// `Shareable`, because one answers all users: it can remember none of them.
pub trait Answerer: Shareable {
    /// The answer to a message, given what was said before it and what the desk knows.
    fn answer(&self, message: &str, earlier: &[String], article: &str) -> String;
}

/// Gives the same answer to the same question, every time.
#[derive(Debug, Shareable)]
pub struct Phrases;

impl Answerer for Phrases {
    fn answer(&self, message: &str, earlier: &[String], article: &str) -> String {
        match earlier.last() {
            None => format!("You wrote \"{message}\" {article}"),
            Some(last) => format!("You wrote \"{message}\", and before that \"{last}\" {article}"),
        }
    }
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Invoices and payments.
    Billing,
    /// Parcels on their way.
    Delivery,
    /// Parcels on their way back.
    Returns,
    /// Signing in, and what the shop knows of a customer.
    Account,
    /// Things that do not work.
    Repair,
}

impl FromStr for Topic {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Ok(match word {
            "billing" => Self::Billing,
            "delivery" => Self::Delivery,
            "returns" => Self::Returns,
            "account" => Self::Account,
            "repair" => Self::Repair,
            _ => {
                return Err(format!(
                    "unknown topic `{word}`; there are billing, delivery, returns, account and repair"
                ));
            }
        })
    }
}

/// What the desk knows, for all users to read and none to change.
#[derive(Debug, Shareable)]
pub struct KnowledgeBase {
    /// Where customers can read on.
    pub site: String,
}

impl KnowledgeBase {
    /// The article about a topic.
    #[must_use]
    pub fn article(&self, topic: Topic) -> String {
        let (page, fact) = match topic {
            Topic::Billing => ("billing", "A refund is in your account within five working days."),
            Topic::Delivery => ("delivery", "A parcel is traced once it is three days late."),
            Topic::Returns => ("returns", "A return is free for thirty days."),
            Topic::Account => ("account", "A new password is sent to the address that we know."),
            Topic::Repair => ("repair", "A repair takes two weeks; you get another device meanwhile."),
        };
        format!("{fact} Read on at {}/{page}.", self.site)
    }
}
