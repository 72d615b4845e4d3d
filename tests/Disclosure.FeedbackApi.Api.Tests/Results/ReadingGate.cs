using System.Reflection;
using System.Runtime.CompilerServices;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>Stands before the readings of a real store: a test lets them end, or fail, when it wants. Everything else passes.</summary>
internal sealed class ReadingGate
{
    private TaskCompletionSource _open = Opened();
    private TaskCompletionSource _reached = New();
    private Exception? _failure;

    /// <summary>How many readings began.</summary>
    public int Readings { get; private set; }

    /// <summary>How many were cancelled while they stood at the gate.</summary>
    public int Cancelled { get; private set; }

    /// <summary>Puts the gate over the store that the service would have.</summary>
    public void Over(IServiceCollection services)
    {
        var real = services.Last(service => service.ServiceType == typeof(IFeedbackStore)).ImplementationFactory!;
        services.AddSingleton(provider => StoreProxy.Over((IFeedbackStore)real(provider), this));
    }

    /// <summary>From now on a reading stands at the gate when it has read everything.</summary>
    public void Close() => (_open, _reached) = (New(), New());

    /// <summary>Lets those at the gate, and all to come, through.</summary>
    public void Open() => _open.TrySetResult();

    /// <summary>The next reading fails.</summary>
    public void FailNext(Exception failure) => _failure = failure;

    /// <summary>Returns when a reading stands at the gate.</summary>
    public Task Reached => _reached.Task;

    private async IAsyncEnumerable<StoredRating> ReadAsync(
        IAsyncEnumerable<StoredRating> ratings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Readings++;
        if (Interlocked.Exchange(ref _failure, null) is { } failure)
            throw failure;
        await foreach (var rating in ratings.WithCancellation(cancellation))
            yield return rating;
        _reached.TrySetResult();
        await PassAsync(cancellation);
    }

    private async Task PassAsync(CancellationToken cancellation)
    {
        try
        {
            await _open.Task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            Cancelled++;
            throw;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource Opened()
    {
        var open = New();
        open.SetResult();
        return open;
    }

#pragma warning disable CA1852 // A proxy's class is one that can be derived from.
    // A proxy, so that a store may learn to do more without this having to.
    internal class StoreProxy : DispatchProxy
#pragma warning restore CA1852
    {
        private IFeedbackStore _store = null!;
        private ReadingGate _gate = null!;

        public static IFeedbackStore Over(IFeedbackStore store, ReadingGate gate)
        {
            var proxy = Create<IFeedbackStore, StoreProxy>();
            ((StoreProxy)proxy)._store = store;
            ((StoreProxy)proxy)._gate = gate;
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            targetMethod!.Name == nameof(IFeedbackStore.ReadAsync)
            ? _gate.ReadAsync((IAsyncEnumerable<StoredRating>)targetMethod.Invoke(_store, args)!, (CancellationToken)args![1]!)
            : targetMethod.Invoke(_store, args);
    }
}
