//! Mentions of singletons about which rustc reports nothing.

use super::{
    file::File,
    model::{Inventory, Status, Use, UseForm},
    silence::Silence,
};
use crate::{
    config::{Config, FILE_NAME},
    facts::fact::{Fact, FactKind},
};
use factory_scan::{Form, Mention};

/// Adds the mentions in prose, and those in code that have no fact although they may be uses.
///
/// A mention in code that is certainly compiled, and has no fact, is another item of that name.
pub(super) fn add(config: &Config, file: &File, facts: &[&Fact], inventory: &mut Inventory) {
    for mention in &file.mentions {
        let Some(form) = form_of(mention) else { continue };
        let (status, reason) = match mention.form {
            Form::Doc => (Status::Prose, None),
            _ if has_fact(mention, facts) => continue,
            _ if is_other_item(file, mention, facts, &inventory.incomplete) => continue,
            _ => match reason_of(file, mention, &inventory.incomplete) {
                Some(reason) => (Status::Unresolved, Some(reason)),
                None => continue,
            },
        };
        let silences = || file.silent_parts().at(mention.at.start);
        inventory.uses.push(Use {
            singleton: mention.name.clone(),
            instead: None,
            form,
            status,
            reason,
            in_deprecated: status == Status::Unresolved && silences().any(|silence| *silence == Silence::Deprecated),
            site: file.site(&mention.at, config),
        });
    }
}

fn form_of(mention: &Mention) -> Option<UseForm> {
    match mention.form {
        Form::Call => Some(UseForm::Call),
        Form::Reference => Some(UseForm::Reference),
        Form::Import => Some(UseForm::Import),
        Form::Doc | Form::DocTest => Some(UseForm::Doc),
        Form::Definition => None,
    }
}

/// Returns whether rustc reported the mention. The place of an error is the whole path.
fn has_fact(mention: &Mention, facts: &[&Fact]) -> bool {
    let last = mention.name.rsplit("::").next().unwrap_or_default();
    let is_same = |fact: &&Fact| {
        let FactKind::Singleton { name, .. } = &fact.kind else { return false };
        let place = &fact.place;
        place.start < mention.at.end && mention.at.start < place.end && name == last
    };
    facts.iter().any(is_same)
}

/// Returns the innermost silence at a mention.
fn silence_at<'a>(file: &'a File, mention: &Mention) -> Option<&'a Silence> {
    file.silent_parts().at(mention.at.start).last()
}

/// Returns whether the name means another item in this file: it is defined there, or used in code that is compiled, and
/// rustc reports no use of a singleton of that name. rustc may be silent about a macro and in a package that does not compile,
/// but not about the code around the macro.
fn is_other_item(file: &File, mention: &Mention, facts: &[&Fact], incomplete: &[String]) -> bool {
    let is_incomplete = incomplete.contains(&file.package);
    let may_be_other = is_incomplete && file.is_compiled || silence_at(file, mention) == Some(&Silence::Macro);
    let is_singleton = |other: &Mention| file.scan.singletons.iter().any(|found| found.at.start == other.at.start);
    let same_name = || file.mentions.iter().filter(|other| other.name == mention.name);
    let is_seen = |other: &Mention| match other.form {
        Form::Definition => !is_singleton(other),
        Form::Call | Form::Reference | Form::Import => {
            file.is_compiled && !is_incomplete && silence_at(file, other).is_none()
        }
        Form::Doc | Form::DocTest => false,
    };
    may_be_other && same_name().any(is_seen) && !same_name().any(|other| has_fact(other, facts))
}

/// Returns the reason why rustc may be silent, or `None` if it would report a use.
fn reason_of(file: &File, mention: &Mention, incomplete: &[String]) -> Option<String> {
    if mention.form == Form::DocTest {
        return Some("the audit does not compile doc tests; change the example".to_owned());
    }
    if !file.is_compiled {
        return Some(match &file.condition {
            Some(predicate) => format!("its module is below `#[cfg({predicate})]`; {}", remedy_of(predicate)),
            None => "no target compiles this file; remove it, or add its module".to_owned(),
        });
    }
    let innermost = silence_at(file, mention).map(explain);
    let is_incomplete = incomplete.contains(&file.package);
    innermost.or_else(|| is_incomplete.then(|| "the package does not compile yet; audit again when it does".to_owned()))
}

fn explain(silence: &Silence) -> String {
    match silence {
        Silence::Cfg(predicate) => format!("`#[cfg({predicate})]`; {}", remedy_of(predicate)),
        Silence::Deprecated => "rustc accepts it in a deprecated item; change the item, or remove it".to_owned(),
        Silence::Macro => "no expansion of this macro compiles it; remove it from the macro".to_owned(),
    }
}

/// Returns the remedy for a condition: its features, another platform, or either.
fn remedy_of(predicate: &str) -> String {
    let mut words = predicate.split(|c: char| !c.is_alphanumeric() && c != '_');
    let features = format!("name its features under `builds` in {FILE_NAME}");
    match words.any(|word| word == "feature") {
        false => "audit where it is set, such as on its platform".to_owned(),
        true if predicate.starts_with("feature") => features,
        true => format!("{features}, or audit where the rest is set, such as on its platform"),
    }
}
