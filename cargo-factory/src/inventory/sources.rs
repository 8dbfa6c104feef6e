//! Reads and scans the files.

use super::{
    file::{Contexts, File, Files, module_path},
    join::{focus, group_by_file},
    names::Wanted,
};
use crate::{
    config::Config,
    facts::{Facts, fact::Fact},
    workspace::{SourceFile, Workspace},
};
use anyhow::{anyhow, bail};
use camino::{Utf8Path, Utf8PathBuf};
use factory_scan::{FileIndex, Mention, find_mentions, scan_file};
use rayon::prelude::*;

/// Lists the source files, and checks the globs of the settings against them if all packages are selected.
///
/// # Errors
///
/// Fails if a folder cannot be read, or if a glob of `factory.toml` is stale.
pub(super) fn list_files(workspace: &Workspace, config: &Config) -> anyhow::Result<Vec<SourceFile>> {
    let sources = workspace.source_files(config.exclude.set())?;
    if workspace.is_whole {
        let paths: Vec<_> = sources.iter().map(|source| source.path.as_path()).collect();
        config.check_files(&workspace.root, &paths)?;
    }
    Ok(sources)
}

/// Reads and scans the source files. What only rustc knows is added by [`add_facts`].
///
/// # Errors
///
/// Fails if a file cannot be read or parsed, with a line for each such file.
pub(super) fn scan_files(workspace: &Workspace, sources: &[SourceFile]) -> anyhow::Result<Files> {
    collect(sources.par_iter().map(|source| read_source(workspace, source)).collect())
}

/// Adds what rustc reports: which files it compiled, the generated files that have facts, the mentions of the singletons,
/// and the surroundings of the facts.
///
/// # Errors
///
/// Fails if a generated file cannot be read, or if a file cannot be parsed, with a line for each such file.
pub(super) fn add_facts(workspace: &Workspace, mut files: Files, facts: &Facts) -> anyhow::Result<Files> {
    for file in files.values_mut() {
        let compiled = facts.compiled.get(&file.path);
        file.in_tests = compiled.copied().unwrap_or(file.in_tests);
        file.is_compiled = compiled.is_some() || facts.incomplete.contains(&file.package);
    }
    let generated = facts.facts.iter().filter(|fact| !files.contains_key(&fact.place.file)).collect::<Vec<_>>();
    for fact in generated {
        let (path, text) = (fact.place.file.clone(), workspace.read(&fact.place.file)?);
        let package = fact.package.clone();
        files.insert(
            path.clone(),
            File { path, package, text, is_compiled: true, is_included: true, ..File::default() },
        );
    }
    let wanted = Wanted::list(&files, &facts.facts);
    let by_file = group_by_file(&facts.facts);
    let add = |file: &mut File| {
        let package = workspace.packages.iter().find(|package| package.name == file.package);
        let dependencies = package.map_or(&[][..], |package| &package.dependencies);
        let is_wanted =
            |wanted: &&Wanted| file.text.contains(wanted.last_segment()) && wanted.is_visible(file, dependencies);
        let names: Vec<_> = wanted.iter().filter(is_wanted).map(|wanted| wanted.name.as_str()).collect();
        add_occurrences(file, &names, by_file.get(&*file.path).map_or(&[], Vec::as_slice))
    };
    collect(files.into_par_iter().map(|(_, mut file)| add(&mut file).map(|()| file)).collect())
}

/// Returns the files, or an error that names all that failed.
fn collect(results: Vec<anyhow::Result<File>>) -> anyhow::Result<Files> {
    let (files, errors): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    let errors: Vec<_> = errors.into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    if !errors.is_empty() {
        bail!("{}", errors.join("\nerror: "));
    }
    Ok(files.into_iter().flatten().map(|file| (file.path.clone(), file)).collect())
}

fn read_source(workspace: &Workspace, source: &SourceFile) -> anyhow::Result<File> {
    let text = workspace.read(&source.path)?;
    let scan = scan_file(&text).map_err(|error| locate(&source.path, &error))?;
    let package = workspace.packages.iter().find(|package| package.name == source.package);
    let in_package = package.map_or(Utf8PathBuf::new(), |package| {
        let path = workspace.root.join(&source.path);
        path.strip_prefix(&package.root).map(Utf8Path::to_owned).unwrap_or(path)
    });
    let in_tests = ["tests", "benches"].iter().any(|folder| in_package.starts_with(folder));
    Ok(File {
        module: module_path(&in_package),
        in_tests,
        path: source.path.clone(),
        package: source.package.clone(),
        text,
        scan,
        ..File::default()
    })
}

fn locate(path: &Utf8Path, error: &factory_scan::ParseError) -> anyhow::Error {
    anyhow!("{path}:{}:{}: {}", error.line, error.column, error.message)
}

/// Finds the mentions of the names, and the surroundings of the facts. Nothing is found in a part of a file.
fn add_occurrences(file: &mut File, names: &[&str], facts: &[&Fact]) -> anyhow::Result<()> {
    match find_occurrences(&file.text, names, facts) {
        Ok((mentions, contexts)) => (file.mentions, file.contexts) = (mentions, contexts),
        Err(_) if file.is_included => {}
        Err(error) => return Err(locate(&file.path, &error)),
    }
    Ok(())
}

fn find_occurrences(
    text: &str,
    names: &[&str],
    facts: &[&Fact],
) -> Result<(Vec<Mention>, Contexts), factory_scan::ParseError> {
    let mentions = if names.is_empty() { Vec::new() } else { find_mentions(text, names)? };
    if facts.is_empty() {
        return Ok((mentions, Contexts::new()));
    }
    let index = FileIndex::new(text)?;
    let offsets = facts.iter().map(|fact| focus(text, fact));
    let contexts = offsets.map(|offset| (offset, index.context_at(offset)));
    Ok((mentions, contexts.map(|(offset, context)| (offset, (context.form, context.at))).collect()))
}
