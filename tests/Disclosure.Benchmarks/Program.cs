using System.CommandLine;
using BenchmarkDotNet.Running;
using Disclosure.Benchmarks.Builds;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Benchmarks.Hugo;
using Disclosure.Benchmarks.Imports;
using Disclosure.Benchmarks.Micro;
using Disclosure.Benchmarks.PublicSites;
using Disclosure.Benchmarks.Ratings;
using Disclosure.Benchmarks.Ratings.Http;
using Disclosure.Benchmarks.Search;

var projects = new Option<string>("--projects")
{
    Description = "How many projects, such as 1000,10000.",
    DefaultValueFactory = _ => "1000,10000",
};
var runs = new Option<int>("--runs") { Description = "How many rounds; the table has the medians.", DefaultValueFactory = _ => 3 };
var build = new Command("build", "Measures whole builds.") { projects, runs };
build.SetAction(parsed => BuildBenchmark.Run(
    parsed.GetRequiredValue(projects).Split(',').Select(int.Parse), parsed.GetValue(runs), Console.Out));

var workbooks = new Option<int>("--workbooks") { Description = "How many workbooks.", DefaultValueFactory = _ => 2000 };
var import = new Command("import", "Measures imports of a folder of workbooks.") { workbooks, runs };
import.SetAction(parsed => ImportBenchmark.Run(parsed.GetValue(workbooks), parsed.GetValue(runs), Console.Out));

var number = new Option<int>("--ratings") { Description = "How many ratings.", DefaultValueFactory = _ => 100_000 };
var callers = new Option<int>("--callers") { Description = "How many give them at once.", DefaultValueFactory = _ => 64 };
var postgreSql = new Option<string?>("--postgresql") { Description = "The connection string of an empty database, to measure it too." };
var ratings = new Command("ratings", "Measures ratings given to each store.") { number, callers, postgreSql };
ratings.SetAction(
    (parsed, _) => RatingBenchmark.RunAsync(parsed.GetValue(number), parsed.GetValue(callers), parsed.GetValue(postgreSql), Console.Out));

var connections = new Option<int>("--connections") { Description = "How many connections.", DefaultValueFactory = _ => 64 };
var seconds = new Option<int>("--seconds") { Description = "Seconds of a run.", DefaultValueFactory = _ => 8 };
var only = new Option<string?>("--only") { Description = "Some of none,embedded,litedb,litedb-unsynced,sqlite,postgresql." };
var slower = new Option<double>("--sync-milliseconds")
{
    Description = "Makes each sync take longer by so much, as on another disk; needs a C compiler.",
};
var ratingsHttp = new Command("ratings-http", "Measures ratings over HTTP with each store; needs wrk.")
{
    connections, seconds, runs, only, postgreSql, slower,
};
ratingsHttp.SetAction(parsed => RatingHttpBenchmark.Run(
    parsed.GetValue(connections), parsed.GetValue(seconds), parsed.GetValue(runs), parsed.GetValue(only),
    parsed.GetValue(postgreSql), parsed.GetValue(slower), Console.Out));

var million = new Option<int>("--ratings") { Description = "How many ratings.", DefaultValueFactory = _ => 1_000_000 };
var withoutMemory = new Option<bool>("--result-only") { Description = "Without those that come in over HTTP, which need wrk." };
var ratingsResult = new Command("ratings-result", "Measures memory, results and starts with very many ratings; needs wrk.")
{
    million, withoutMemory,
};
ratingsResult.SetAction(
    (parsed, _) => RatingResultBenchmark.RunAsync(parsed.GetValue(million), !parsed.GetValue(withoutMemory), Console.Out));

var store = new Argument<string>("store") { Description = "Which store." };
var data = new Argument<string>("folder") { Description = "Where it keeps what it keeps." };
var server = new Command("ratings-server", "Serves ratings to the benchmarks until its input ends.") { store, data, postgreSql };
server.Hidden = true;
server.SetAction(
    (parsed, _) => RatingServer.RunAsync(parsed.GetRequiredValue(store), parsed.GetRequiredValue(data), parsed.GetValue(postgreSql)));

var count = new Argument<int>("projects") { Description = "How many projects." };
var folder = new Argument<string>("folder") { Description = "Where to." };
var forHugo = new Option<bool>("--hugo") { Description = "As a Hugo site instead." };
var corpus = new Command("corpus", "Writes the seeded corpus as a content folder.") { count, folder, forHugo };
corpus.SetAction(parsed =>
{
    var write = parsed.GetValue(forHugo) ? HugoFolder.Write : (Action<string, int>)CorpusFolder.Write;
    write(parsed.GetRequiredValue(folder), parsed.GetValue(count));
});

var size = new Option<int>("--projects") { Description = "How many projects.", DefaultValueFactory = _ => 10_000 };
var program = new Option<string?>("--command") { Description = "The published command, where it is not to be published first." };
var publicSite = new Command("public-site", "Measures the public site: in full, nothing changed, one project changed.")
{
    size, runs, program,
};
publicSite.SetAction(parsed => PublicSiteBenchmark.Run(
    parsed.GetValue(size), parsed.GetValue(runs), parsed.GetValue(program), Console.Out));

var published = new Command("published-corpus", "Publishes the seeded corpus, and one project's change as often as told.")
{
    count, folder, runs,
};
published.SetAction(parsed =>
{
    var office = PublishedCorpus.Publish(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(count));
    for (var i = 0; i < parsed.GetValue(runs); i++)
        office.ChangeOneProject();
});

var pagefind = new Option<string?>("--pagefind") { Description = "The program of Pagefind, to measure against it." };
var search = new Command("search", "Measures the search of the corpus with the demonstration in it; needs Chromium.")
{
    size, runs, pagefind,
};
search.SetAction((parsed, _) => SearchBenchmark.RunAsync(
    parsed.GetValue(size), parsed.GetValue(runs), parsed.GetValue(pagefind), Console.Out));

var micro = new Command("micro", "Runs the micro-benchmarks; takes BenchmarkDotNet's own options.")
{
    TreatUnmatchedTokensAsErrors = false,
};
micro.SetAction(parsed => BenchmarkSwitcher.FromAssembly(typeof(MicroConfig).Assembly).Run([.. parsed.UnmatchedTokens], new MicroConfig()));

var all = new RootCommand("Benchmarks of Disclosure.")
{
    build, import, ratings, ratingsHttp, ratingsResult, server, corpus, publicSite, published, search, micro,
};
return all.Parse(args).Invoke();
