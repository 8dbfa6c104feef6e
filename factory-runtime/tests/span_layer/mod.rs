//! A subscriber that keeps the spans.

use std::{
    collections::BTreeMap,
    fmt::Debug,
    sync::{Arc, Mutex},
};
use tracing::{
    Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{Layer, layer::Context, prelude::*, registry::LookupSpan};

/// The fields of a span.
pub(crate) type Fields = BTreeMap<String, String>;

/// A layer that keeps the fields of each span under its number, with its name and its parent's.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<BTreeMap<u64, Fields>>>);

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::from([("(name)".to_owned(), attributes.metadata().name().to_owned())]);
        if let Some(parent) = context.span(id).and_then(|span| span.parent().map(|parent| parent.name())) {
            fields.insert("(parent)".to_owned(), parent.to_owned());
        }
        attributes.record(&mut Visitor(&mut fields));
        self.0.lock().unwrap().insert(id.into_u64(), fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut Visitor(self.0.lock().unwrap().get_mut(&id.into_u64()).unwrap()));
    }
}

/// Returns the fields of the spans that are created in the closure.
pub(crate) fn spans(work: impl FnOnce()) -> Vec<Fields> {
    let spans = Spans::default();
    tracing::subscriber::with_default(tracing_subscriber::registry().with(spans.clone()), work);
    spans.0.lock().unwrap().values().cloned().collect()
}
