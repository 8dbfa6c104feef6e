use factory_core::Shareable;
use std::marker::PhantomData;

/// What a user writes about.
#[derive(Clone, Copy)]
pub(crate) enum Topic {
    Billing,
    Delivery,
}

impl Topic {
    pub(crate) fn named(word: &str) -> Option<Self> {
        match word {
            Billing::NAME => Some(Self::Billing),
            Delivery::NAME => Some(Self::Delivery),
            _ => None,
        }
    }
}

/// What somebody can be a specialist in.
pub(crate) trait Field: Shareable {
    const NAME: &'static str;
}

#[derive(Shareable)]
pub(crate) struct Billing;

impl Field for Billing {
    const NAME: &'static str = "billing";
}

#[derive(Shareable)]
pub(crate) struct Delivery;

impl Field for Delivery {
    const NAME: &'static str = "delivery";
}

/// What the desk knows of one field: read by everybody, changed by nobody.
#[derive(Shareable)]
pub(crate) struct Catalogue<F: Field> {
    article: &'static str,
    field: PhantomData<F>,
}

impl<F: Field> Catalogue<F> {
    pub(crate) fn of(article: &'static str) -> Self {
        Self { article, field: PhantomData }
    }

    pub(crate) fn article(&self) -> &str {
        self.article
    }
}
