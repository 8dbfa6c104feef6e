//! The suite behind [`isolation_suite!`](crate::isolation_suite).

mod cargo;
mod programs;
mod report;
mod verdicts;

pub use self::report::Report;
use self::{
    cargo::{
        check::{CompileError, check},
        generated_crate::GeneratedCrate,
        package::TestedPackage,
    },
    programs::{
        factory_path::FactoryPath,
        source::{Case, Side, Source, Target},
        subjects::{Subject, list_subjects},
    },
    report::Skipped,
    verdicts::{Inapplicable, Sources, Verdicts, find_foreign_errors},
};
use factory_core::Wiring;
use std::path::{Path, PathBuf};

/// The suite of one factory. [`isolation_suite!`](crate::isolation_suite) makes and runs it.
#[derive(Debug)]
pub struct IsolationSuite<'a> {
    factory: &'a str,
    type_name: Option<&'a str>,
    wiring: &'a Wiring,
    package: PathBuf,
    skip: Vec<(String, String)>,
    reason: Option<String>,
    features: Option<Vec<String>>,
    debug_assertions: Option<bool>,
}

impl<'a> IsolationSuite<'a> {
    /// Creates the suite of a factory, as a test in the package of this folder names it.
    #[must_use]
    pub fn new(factory: &'a str, wiring: &'a Wiring, package: impl AsRef<Path>) -> Self {
        let package = package.as_ref().to_owned();
        Self {
            factory,
            type_name: None,
            wiring,
            package,
            skip: Vec::new(),
            reason: None,
            features: None,
            debug_assertions: None,
        }
    }

    /// Sets the name of the factory's type, which tells the module that defines it and its accessors.
    #[must_use]
    pub fn type_name(self, type_name: &'a str) -> Self {
        Self { type_name: Some(type_name), ..self }
    }

    /// Leaves out leaks: the name of an entry with that of a leak, or with `*` for all of them.
    #[must_use]
    pub fn skip<'s>(self, cases: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        let skip = cases.into_iter().map(|(name, leak)| (name.to_owned(), leak.to_owned())).collect();
        Self { skip, ..self }
    }

    /// Sets the reason for what is left out.
    #[must_use]
    pub fn reason(self, reason: &str) -> Self {
        Self { reason: Some(reason.to_owned()), ..self }
    }

    /// Sets the features of the package, besides its default features.
    #[must_use]
    pub fn features<'s>(self, features: impl IntoIterator<Item = &'s str>) -> Self {
        Self { features: Some(features.into_iter().map(str::to_owned).collect()), ..self }
    }

    /// Sets whether the running test has debug assertions, so that entries under `cfg(debug_assertions)` are the same.
    #[must_use]
    pub fn debug_assertions(self, debug_assertions: bool) -> Self {
        Self { debug_assertions: Some(debug_assertions), ..self }
    }

    /// Runs the suite.
    ///
    /// # Panics
    ///
    /// Panics with a report if a program does not do what is expected, or if the suite cannot run.
    #[track_caller]
    pub fn check(&self) {
        if let Err(error) = self.run().and_then(Report::into_result) {
            panic!("{error}");
        }
    }

    /// Runs the suite and returns what it found.
    ///
    /// # Errors
    ///
    /// Returns why the suite cannot run.
    pub fn run(&self) -> Result<Report, String> {
        let package = TestedPackage::load(&self.package, self.features.as_deref())?;
        let library =
            if self.factory.starts_with("crate") { package.library()? } else { package.library().unwrap_or("app") };
        let factory = FactoryPath::parse(self.factory, library)?;
        let generated =
            GeneratedCrate::new(&package, &factory.to_string(), &factory.crate_names(), self.debug_assertions)?;
        let target = Target::new(&factory, self.type_name, !self.wiring.sections().request.is_empty());
        let subjects = list_subjects(self.wiring);
        let (mut cases, mut skipped) = self.list_cases(&subjects)?;
        // A program that rustc cannot judge is left out of the next run, because its errors may hide others.
        loop {
            let sources = write_sources(&generated, &cases, &target)?;
            let checked = check(&generated)?;
            refuse_foreign_errors(&factory, &find_foreign_errors(&sources, &checked))?;
            let verdicts = Verdicts::new(&cases, &target, &sources, &checked);
            if verdicts.not_applicable.is_empty() && verdicts.probe(&mut cases) {
                continue;
            }
            if verdicts.not_applicable.is_empty() {
                let report = Report::new(&factory.to_string(), &generated, &cases, &sources, &verdicts, skipped);
                report.save(&package.metadata.target_directory)?;
                return Ok(report);
            }
            for left_out in verdicts.not_applicable.iter().rev() {
                let case = &mut cases[left_out.case];
                if left_out.reason == Inapplicable::Unreachable && case.module + 1 < target.modules.len() {
                    case.module += 1;
                } else {
                    skipped.push(Skipped::new(&cases.remove(left_out.case), left_out.reason.reason()));
                }
            }
        }
    }

    /// Lists the cases, and those that the caller leaves out.
    fn list_cases<'s>(&self, subjects: &'s [Subject]) -> Result<(Vec<Case<'s>>, Vec<Skipped>), String> {
        let all = subjects.iter().flat_map(|subject| {
            subject.leaks().iter().map(move |leak| Case { subject, leak, module: 0, is_probed: false })
        });
        let (mut cases, mut skipped) = (Vec::new(), Vec::new());
        self.check_reason()?;
        let mut unused = self.skip.clone();
        for case in all {
            let is_named =
                |(name, leak): &(String, String)| *name == case.subject.name && (leak == "*" || leak == case.leak.name);
            unused.retain(|named| !is_named(named));
            if self.skip.iter().any(is_named) {
                skipped.push(Skipped::new(&case, self.reason.as_deref().unwrap_or_default()));
            } else {
                cases.push(case);
            }
        }
        match unused.first() {
            Some((name, leak)) => Err(format!("`skip` names `(\"{name}\", \"{leak}\")`, which is no case; remove it")),
            None => Ok((cases, skipped)),
        }
    }

    /// Returns an error if there is a reason for nothing, or none for what is left out.
    fn check_reason(&self) -> Result<(), String> {
        let has_reason = self.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
        match (self.skip.is_empty(), &self.reason) {
            (true, Some(_)) => Err("`reason` has no `skip`; remove it, or write what is left out".to_owned()),
            (false, _) if !has_reason => Err("`skip` needs a reason; write `skip = […], reason = \"…\"`".to_owned()),
            _ => Ok(()),
        }
    }
}

fn write_sources(generated: &GeneratedCrate, cases: &[Case<'_>], target: &Target<'_>) -> Result<Sources, String> {
    let source = |side| {
        let source = Source::new(cases, side, target);
        generated.write_source(side, &source).map(|()| source)
    };
    Ok(Sources { leaks: source(Side::Leak)?, twins: source(Side::Twin)? })
}

/// Returns an error if rustc rejects what all programs have in common, because then it judges none of them.
fn refuse_foreign_errors(factory: &FactoryPath, errors: &[CompileError]) -> Result<(), String> {
    if errors.is_empty() {
        return Ok(());
    }
    let errors: String = errors.iter().map(|error| error.text.as_str()).collect();
    let remedy = format!(
        "if it cannot name `{factory}`, make the factory, its platform and its arguments `pub` in a library, without \
        `#[cfg(test)]`, and write their full paths"
    );
    Err(format!("the suite cannot run, because rustc reports an error outside of its programs; {remedy}\n\n{errors}"))
}
