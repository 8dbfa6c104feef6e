//! The help desk's articles, by field.

use crate::components::locale::Locale;
use factory_core::Shareable;
use std::marker::PhantomData;

/// The subject of a user's question.
#[derive(Clone, Copy, Debug)]
pub enum Topic {
    /// Invoices and payments.
    Billing,
    /// Parcels.
    Delivery,
}

impl Topic {
    /// Returns the topic of this name, as it appears in a URL.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            Billing::NAME => Some(Self::Billing),
            Delivery::NAME => Some(Self::Delivery),
            _ => None,
        }
    }

    /// Guesses the topic of a question. A real server would let a model do it.
    #[must_use]
    pub fn of_question(question: &str) -> Self {
        let question = question.to_lowercase();
        let is_about_money = ["bill", "invoice", "pay", "refund"].iter().any(|word| question.contains(word));
        if is_about_money { Self::Billing } else { Self::Delivery }
    }
}

/// A field of knowledge, with one specialist agent for each.
pub trait Field: Shareable {
    /// The name, as it appears in a URL.
    const NAME: &'static str;
}

/// The field of [`Topic::Billing`].
#[derive(Debug, Shareable)]
pub struct Billing;

impl Field for Billing {
    const NAME: &'static str = "billing";
}

/// The field of [`Topic::Delivery`].
#[derive(Debug, Shareable)]
pub struct Delivery;

impl Field for Delivery {
    const NAME: &'static str = "delivery";
}

/// The article about one field, in each language. All users read it, and no user changes it.
#[derive(Debug, Shareable)]
pub struct Catalogue<F: Field> {
    english: &'static str,
    german: &'static str,
    field: PhantomData<F>,
}

impl<F: Field> Catalogue<F> {
    /// Creates a catalogue with one article.
    #[must_use]
    pub fn new(english: &'static str, german: &'static str) -> Self {
        Self { english, german, field: PhantomData }
    }

    /// Returns the article in the language of a request.
    #[must_use]
    pub fn article(&self, locale: Locale) -> &str {
        match locale {
            Locale::English => self.english,
            Locale::German => self.german,
        }
    }
}
