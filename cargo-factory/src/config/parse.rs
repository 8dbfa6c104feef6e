//! Reads `factory.toml` and checks what needs no other file.

use super::{
    globs::Globs,
    model::{Build, Callers, Config, TEST_IDENTITY, Tier},
};
use crate::toml_file::{Problem, TomlFile};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

/// The functions that `callers` may restrict, by the names that the facts use.
const RESTRICTED: [&str; 4] =
    ["Identity::verified", "UserData::reveal", "UserExecutionContext::for_service", TEST_IDENTITY];

/// Returns the restricted function that a name in the settings means: the last word of one of [`RESTRICTED`] is enough, and
/// each function of `testing` means all of them.
fn find_restricted(name: &str) -> Option<&'static str> {
    let is_meant = |known: &&str| *known == name || known.rsplit("::").next() == Some(name);
    if name.starts_with("testing::") { Some(TEST_IDENTITY) } else { RESTRICTED.into_iter().find(is_meant) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConfig {
    #[serde(default)]
    exclude: Vec<Spanned<String>>,
    #[serde(default)]
    tiers: Vec<RawTier>,
    #[serde(default)]
    builds: Vec<RawBuild>,
    #[serde(default)]
    callers: Vec<RawCallers>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTier {
    name: Spanned<String>,
    paths: Spanned<Vec<Spanned<String>>>,
    target: Option<Spanned<toml::Value>>,
    order: Option<Spanned<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawBuild {
    #[serde(default)]
    features: Vec<String>,
    #[serde(default)]
    no_default_features: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCallers {
    of: Spanned<String>,
    paths: Spanned<Vec<Spanned<String>>>,
}

/// Parses the settings. An error shows each wrong line.
pub(super) fn parse_config(file: TomlFile) -> anyhow::Result<Config> {
    let raw: RawConfig = file.parse()?;
    let mut problems = Vec::new();
    check_names("tier", raw.tiers.iter().map(|tier| (&tier.name, None)), &mut problems);
    let callers = raw.callers.iter().map(|callers| (&callers.of, find_restricted(callers.of.get_ref())));
    check_names("entry of `callers`", callers, &mut problems);
    check_orders(&raw.tiers, &mut problems);
    let config = Config {
        exclude: Globs::parse(&raw.exclude, &mut problems),
        tiers: (1..).zip(raw.tiers).map(|(position, tier)| parse_tier(tier, position, &mut problems)).collect(),
        builds: raw.builds.into_iter().map(parse_build).collect(),
        callers: raw.callers.iter().map(|callers| parse_callers(callers, &mut problems)).collect(),
        ..Config::default()
    };
    if problems.is_empty() { Ok(Config { file: Some(file), ..config }) } else { Err(file.error(&problems)) }
}

/// Checks that no two entries have one name. An entry may have a name besides the one that is written.
fn check_names<'a>(
    what: &str,
    names: impl Iterator<Item = (&'a Spanned<String>, Option<&'a str>)>,
    problems: &mut Vec<Problem>,
) {
    let mut seen = BTreeSet::new();
    for (written, meant) in names {
        let name = meant.unwrap_or(written.get_ref());
        if !seen.insert(name) {
            let message = format!("`{name}` is the name of an earlier {what}; join the two or rename one");
            problems.push(Problem::new(written.span(), message));
        }
    }
}

/// Checks that no two tiers have one written `order`.
fn check_orders(tiers: &[RawTier], problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for order in tiers.iter().filter_map(|tier| tier.order.as_ref()) {
        if !seen.insert(order.get_ref()) {
            let message = format!("{} is the `order` of an earlier tier; write another number", order.get_ref());
            problems.push(Problem::new(order.span(), message));
        }
    }
}

fn parse_tier(tier: RawTier, position: u32, problems: &mut Vec<Problem>) -> Tier {
    Tier {
        paths: parse_paths(&tier.paths, problems),
        target: tier.target.and_then(|target| parse_target(&target, problems)),
        order: tier.order.map_or(position, Spanned::into_inner),
        span: tier.name.span(),
        name: tier.name.into_inner(),
    }
}

fn parse_target(target: &Spanned<toml::Value>, problems: &mut Vec<Problem>) -> Option<f64> {
    let percentage = target.get_ref().clone().try_into().ok().filter(|target| (0.0..=100.0).contains(target));
    if percentage.is_none() {
        problems.push(Problem::new(target.span(), "the target is no percentage; write a number from 0 to 100"));
    }
    percentage
}

fn parse_paths(paths: &Spanned<Vec<Spanned<String>>>, problems: &mut Vec<Problem>) -> Globs {
    if paths.get_ref().is_empty() {
        problems.push(Problem::new(paths.span(), "`paths` is empty; list at least one glob such as `crates/api/**`"));
    }
    Globs::parse(paths.get_ref(), problems)
}

fn parse_build(build: RawBuild) -> Build {
    Build { features: build.features, no_default_features: build.no_default_features }
}

fn parse_callers(callers: &RawCallers, problems: &mut Vec<Problem>) -> Callers {
    let name = callers.of.get_ref();
    let restricted = find_restricted(name);
    if restricted.is_none() {
        let known = RESTRICTED.map(|name| format!("`{name}`")).join(", ");
        let message = format!("`{name}` cannot be restricted; write one of {known}");
        problems.push(Problem::new(callers.of.span(), message));
    }
    Callers { paths: parse_paths(&callers.paths, problems), of: restricted.unwrap_or(name).to_owned() }
}
