use factory_core::Shareable;
use std::str::FromStr;

/// A source of answers, such as a language model.
///
/// All users share one, so `Shareable` keeps it from storing anything about a user.
pub trait Answerer: Shareable {
    /// Answers a message, given the earlier messages and an article.
    fn answer(&self, message: &str, earlier: &[String], article: &str) -> String;
}

/// A source that always gives the same answer to the same question.
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

/// The topic of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Invoices and payments.
    Billing,
    /// Parcels on their way.
    Delivery,
    /// Parcels on their way back.
    Returns,
    /// The customer's account and password.
    Account,
    /// Devices that do not work.
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

/// The articles of the help desk. All users read them, and no user changes them.
#[derive(Debug, Shareable)]
pub struct KnowledgeBase {
    /// The web site with the articles.
    pub site: String,
}

impl KnowledgeBase {
    /// Returns the article about a topic.
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
