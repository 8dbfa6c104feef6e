//! Joins the facts of rustc with the scan of the sources.

use super::{
    file::{File, Files},
    model::{Attestation, Caller, Global, Inventory, Scope, Status, Use, UseForm},
    names::Names,
    reasons, unresolved,
};
use crate::{
    config::Config,
    facts::fact::{Fact, FactKind, Place},
};
use camino::Utf8Path;
use factory_scan::{Form, Judged, Location};
use std::collections::BTreeMap;

/// Joins the facts with the files, without the files that the settings exclude. `incomplete` names the packages about
/// which rustc cannot report all.
pub(crate) fn join(config: &Config, files: &Files, facts: &[Fact], incomplete: Vec<String>) -> Inventory {
    let names = Names::new(files);
    let mut inventory = Inventory { incomplete, ..Inventory::default() };
    for fact in facts.iter().filter(|fact| !config.exclude.match_file(&fact.place.file)) {
        if let Some(file) = files.get(&fact.place.file) {
            Joined { config, names: &names, file, fact }.add(&mut inventory);
        }
    }
    let by_file = group_by_file(facts);
    for (path, file) in files {
        add_scan(config, file, &mut inventory);
        unresolved::add(config, file, by_file.get(&**path).map_or(&[], Vec::as_slice), &mut inventory);
    }
    sort(&mut inventory);
    inventory
}

struct Joined<'a> {
    config: &'a Config,
    names: &'a Names,
    file: &'a File,
    fact: &'a Fact,
}

impl Joined<'_> {
    fn add(&self, inventory: &mut Inventory) {
        let (form, context) = self.context();
        let mut site = self.file.site(&context, self.config);
        site.in_tests |= self.fact.in_tests;
        match &self.fact.kind {
            FactKind::Singleton { name, instead, is_error } => inventory.uses.push(Use {
                singleton: self.names.display(name, instead),
                instead: Some(instead.clone()),
                form: use_form(form),
                status: self.status(*is_error),
                reason: None,
                in_deprecated: false,
                site,
            }),
            // Some functions that open a scope are no methods, and have to be imported.
            FactKind::OpensScope { .. } if form == Some(Form::Import) => {}
            FactKind::OpensScope { function } => inventory.scopes.push(Scope { function: function.clone(), site }),
            FactKind::Restricted { function } => inventory.callers.push(Caller {
                allowed: self.config.callers_of(function).map(|callers| callers.paths.match_file(&self.file.path)),
                reason: self.reason(function),
                of: function.clone(),
                site,
            }),
            FactKind::Attested { reason } => {
                inventory.attestations.push(Attestation { reason: reason.clone(), site });
            }
            FactKind::UserScoped { .. } | FactKind::Factory { .. } => {}
        }
    }

    /// Returns the form of the fact and its place in the items. rustc's place is the one that a reader sees.
    fn context(&self) -> (Option<Form>, Location) {
        let Place { line, column, start, end, .. } = self.fact.place;
        let (form, context) = match self.file.contexts.get(&focus(&self.file.text, self.fact)) {
            Some((form, context)) => (*form, context.clone()),
            None => (self.form_of_part(), Location { start, end, line, column, item: String::new(), in_tests: false }),
        };
        (form, Location { start, end, line, column, ..context })
    }

    /// Returns the form in a part of a file, by the text behind the name.
    fn form_of_part(&self) -> Option<Form> {
        let FactKind::Singleton { name, .. } = &self.fact.kind else { return None };
        let after = self.file.text.get(focus(&self.file.text, self.fact) + name.len()..)?;
        after.trim_start().starts_with('(').then_some(Form::Call)
    }

    /// Returns the reason that a call of `reveal` gives.
    fn reason(&self, function: &str) -> Option<String> {
        (function == "UserData::reveal").then(|| reasons::find_reason(&self.file.text, self.fact.place.start))?
    }

    fn status(&self, is_error: bool) -> Status {
        match (is_error, self.fact.is_generated) {
            (true, _) => Status::Error,
            (false, true) => Status::Generated,
            (false, false) => Status::Compiled,
        }
    }
}

/// Returns the facts of each file.
pub(super) fn group_by_file(facts: &[Fact]) -> BTreeMap<&Utf8Path, Vec<&Fact>> {
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for fact in facts {
        groups.entry(fact.place.file.as_path()).or_default().push(fact);
    }
    groups
}

/// Returns the byte at which to look for the form of a fact: the last segment of a path, if the fact is about a path.
pub(super) fn focus(text: &str, fact: &Fact) -> usize {
    let Place { start, end, .. } = fact.place;
    let FactKind::Singleton { name, .. } = &fact.kind else { return start };
    let found = text.get(start..end).and_then(|text| text.rfind(name.as_str()));
    found.map_or(start, |offset| start + offset)
}

fn use_form(form: Option<Form>) -> UseForm {
    match form {
        Some(Form::Call) => UseForm::Call,
        Some(Form::Import) => UseForm::Import,
        Some(Form::Definition) => UseForm::Definition,
        Some(Form::Doc | Form::DocTest) => UseForm::Doc,
        Some(Form::Reference) | None => UseForm::Reference,
    }
}

/// Adds what needs no fact. An attestation that rustc reports too is at the same place.
fn add_scan(config: &Config, file: &File, inventory: &mut Inventory) {
    let globals = file.scan.globals.iter().map(|global| Global {
        name: global.name.clone(),
        text: global.text.clone(),
        certain: global.judged == Judged::Certain,
        site: file.site(&global.at, config),
    });
    inventory.globals.extend(globals);
    for attestation in &file.scan.attestations {
        let lines = attestation.at.line
            ..=attestation.at.line + file.text[attestation.at.start..attestation.at.end].matches('\n').count();
        let is_same = |known: &Attestation| {
            known.site.file == file.path && lines.contains(&known.site.line) && known.reason == attestation.reason
        };
        inventory.attestations.retain(|known| !is_same(known));
        let (reason, site) = (attestation.reason.clone(), file.site(&attestation.at, config));
        inventory.attestations.push(Attestation { reason, site });
    }
    let definitions = file.scan.singletons.iter().map(|definition| Use {
        singleton: Names::of_definition(definition),
        instead: definition.instead.clone(),
        form: UseForm::Definition,
        status: Status::Compiled,
        reason: None,
        in_deprecated: true,
        site: file.site(&definition.at, config),
    });
    inventory.uses.extend(definitions);
}

/// Sorts each list by its places, and removes what is there twice. The first status of a use wins: rustc's.
fn sort(inventory: &mut Inventory) {
    inventory.uses.sort_by(|one, two| {
        (&one.site.file, one.site.line, one.site.column, one.status).cmp(&(
            &two.site.file,
            two.site.line,
            two.site.column,
            two.status,
        ))
    });
    inventory.uses.dedup_by(|two, one| one.site.is_at(&two.site) && one.singleton == two.singleton);
    inventory.globals.sort_by(|one, two| one.site.cmp(&two.site));
    inventory.globals.dedup();
    inventory.attestations.sort_by(|one, two| one.site.cmp(&two.site));
    inventory.attestations.dedup_by(|two, one| one.site.is_at(&two.site));
    inventory.callers.sort_by(|one, two| one.site.cmp(&two.site));
    inventory.callers.dedup_by(|two, one| one.site.is_at(&two.site) && one.of == two.of);
    inventory.scopes.sort_by(|one, two| one.site.cmp(&two.site));
    inventory.scopes.dedup_by(|two, one| one.site.is_at(&two.site));
}
