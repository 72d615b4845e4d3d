using System.Globalization;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Tests.Storage;

// give FOLDER FIRST: gives ratings from a number on, without end, and prints the number of each that was acknowledged.
// open FOLDER FIRST: the same one after the other, and without codes: a frame each.
// hold FOLDER: opens the store, prints "open" or why it can't, and holds it until its input ends.
const int Callers = 16;

IFeedbackStore store;
try
{
    store = await FeedbackStores.OpenAsync(new FeedbackStoreOptions { DataFolder = args[1] }, logger: null, default);
}
catch (StoreUnavailableException error)
{
    Console.WriteLine(error.Message);
    return 1;
}

await using (store)
{
    if (args[0] == "hold")
    {
        Console.WriteLine("open");
        await Console.In.ReadToEndAsync();
        return 0;
    }

    if (args[0] == "open")
    {
        for (var number = int.Parse(args[2], CultureInfo.InvariantCulture); ; number++)
        {
            if ((await store.GiveAsync(Drafts.Open(number), default)).Outcome != GiveOutcome.Stored)
                throw new InvalidOperationException($"{number} is not stored.");
            Console.Out.WriteLine(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    var next = int.Parse(args[2], CultureInfo.InvariantCulture) - 1;
    await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(GiveAsync)));

    async Task GiveAsync()
    {
        while (true)
        {
            var number = Interlocked.Increment(ref next);
            var answer = await store.GiveAsync(Drafts.Numbered(number), default);
            if (answer.Outcome is not (GiveOutcome.Stored or GiveOutcome.Replaced))
                throw new InvalidOperationException($"{number}: {answer}");
            Console.Out.WriteLine(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}

return 0;
