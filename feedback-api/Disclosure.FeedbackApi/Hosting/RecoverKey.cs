using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Exports;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Goes on with another key, where the one that a store was filled under is lost.</summary>
internal static class RecoverKey
{
    /// <summary>Tells what is lost with the key. Nothing is changed.</summary>
    public static async Task<int> LookAsync(FeedbackOptions options, TextWriter output)
    {
        var key = SecretKeys.Load(options.Secret, options.Data).Key;
        StoreContent content;
        await using (var store = await OpenAsync(options, key: null))
            content = await StoreContent.ReadAsync(store, CancellationToken.None);
        if (content.Key == key.Fingerprint)
        {
            await output.WriteLineAsync("密钥没有问题，可以直接启动。");
            return 0;
        }

        await output.WriteLineAsync(key.IsNew
            ? "没有密钥：没有 feedback.key，也没有设置 Feedback:Secret。换用的将是新生成的密钥。"
            : "现在的密钥不是收这些评价时用的那一个，或者从未核对过。");
        await output.WriteLineAsync($"换用以后：已发的 {content.Codes} 个评价码、{content.BadRatings} 件差评的办理查询码全部失效；{content.Ratings} 份评价和结果不变。");
        await output.WriteLineAsync("以上只是查看，没有改动任何文件。找得到原来的密钥就放回去；确实丢失的，运行 disclosure-feedback recover key --apply。");
        return 1;
    }

    /// <summary>Names the key.</summary>
    public static async Task<int> ApplyAsync(FeedbackOptions options, TextWriter output)
    {
        var key = SecretKeys.Load(options.Secret, options.Data).Key with { Replaces = true };
        await using (await OpenAsync(options, key))
            await output.WriteLineAsync("从此使用现在的密钥。请另存一份密钥，重新发放评价码。");
        return 0;
    }

    private static Task<IFeedbackStore> OpenAsync(FeedbackOptions options, StoreKey? key) =>
        FeedbackStores.OpenAsync(StoreSettings.Of(options, key), logger: null, CancellationToken.None);
}
