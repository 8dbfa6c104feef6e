//! The help desk's articles, by field.

use factory_core::Shareable;
use std::marker::PhantomData;

/// The subject of a user's message.
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

/// The article about one field. All users read it, and no user changes it.
#[derive(Debug, Shareable)]
pub struct Catalogue<F: Field> {
    article: &'static str,
    field: PhantomData<F>,
}

impl<F: Field> Catalogue<F> {
    /// Creates a catalogue with one article.
    #[must_use]
    pub fn new(article: &'static str) -> Self {
        Self { article, field: PhantomData }
    }

    /// Returns the article.
    #[must_use]
    pub fn article(&self) -> &str {
        self.article
    }
}
