using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Published;

public sealed class PublishedResultFilesTests : PublishedResultsConformance, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-test-");

    private string PathOfFile => Path.Combine(_folder.FullName, "published", $"{Survey}.result");

    [Fact]
    public async Task Its_file_is_readable_by_nobody_else()
    {
        await (await OpenAsync()).TryKeepAsync(Version(1), default);

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PathOfFile));
    }

    [Fact]
    public async Task A_file_of_a_newer_format_is_refused_and_stays()
    {
        await (await OpenAsync()).TryKeepAsync(Version(1), default);
        var bytes = await File.ReadAllBytesAsync(PathOfFile);
        bytes["disclosure-published-result/".Length] = (byte)'2';
        await File.WriteAllBytesAsync(PathOfFile, bytes);

        var refused = await RefusedAsync();

        Assert.Equal($"公布过的结果 published/{Survey}.result 读不出：它是更新版本的程序写的，请用那个版本的程序。", refused.Message);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(PathOfFile));
    }

    [Fact]
    public async Task A_file_with_any_byte_changed_or_missing_is_refused()
    {
        await (await OpenAsync()).TryKeepAsync(Version(1), default);
        var bytes = await File.ReadAllBytesAsync(PathOfFile);
        for (var at = 0; at < bytes.Length; at += 7)
        {
            byte[] changed = [.. bytes];
            changed[at] ^= 0x10;
            await File.WriteAllBytesAsync(PathOfFile, changed);
            await RefusedAsync();
            await File.WriteAllBytesAsync(PathOfFile, bytes[..at]);
            await RefusedAsync();
        }
    }

    [Fact]
    public async Task A_file_put_in_the_place_of_another_survey_is_refused()
    {
        await (await OpenAsync()).TryKeepAsync(Version(1), default);
        File.Move(PathOfFile, PathOfFile.Replace("002", "003", StringComparison.Ordinal));
        var results = await OpenAsync();

        await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await results.ReadAsync(Disclosure.Model.Satisfaction.SurveyId.Parse("2025-101001-003"), default));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private protected override ValueTask<IPublishedResults> OpenAsync() =>
        ValueTask.FromResult<IPublishedResults>(new PublishedResultFiles(_folder.FullName));

    private async Task<StoreUnavailableException> RefusedAsync()
    {
        var results = await OpenAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await results.NumberAsync(Survey, default));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await results.TryKeepAsync(Version(1), default));
        return await Assert.ThrowsAsync<StoreUnavailableException>(async () => await results.ReadAsync(Survey, default));
    }
}
